package dev.rondo.internal.loop;

import dev.rondo.internal.cell.Brake;
import dev.rondo.internal.cell.Waiter;
import dev.rondo.internal.cell.Waiters;
import org.jspecify.annotations.Nullable;

/**
 * That a ring is full, and much is kept for it: actors that send more rest until half of that is
 * gone. One thread at a time.
 */
final class Jam implements Brake {

  /** More messages than that are a jam. */
  static final int MANY = 1024;

  private static final int FEW = MANY / 2;

  private final Waiters waiters = new Waiters();

  private Jam() {}

  /** The jam, a new one, or none, as so many messages are kept. */
  static @Nullable Jam judge(@Nullable Jam jam, int kept) {
    if (jam == null) {
      return kept > MANY && !IS_OFF ? new Jam() : null;
    }
    if (kept > FEW) {
      return jam;
    }
    jam.end();
    return null;
  }

  @Override
  public void endWhenRoom(Waiter waiter) {
    waiters.add(waiter);
  }

  /** Has all go on. */
  void end() {
    waiters.release();
  }
}
