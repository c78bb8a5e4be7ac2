package dev.rondo.internal.cell;

import java.util.ArrayList;
import java.util.List;

/** Who waits for the same room. One thread at a time. */
public final class Waiters {

  private final List<Waiter> waiters = new ArrayList<>();

  /** Begins without any. */
  public Waiters() {}

  boolean isEmpty() {
    return waiters.isEmpty();
  }

  /** Keeps one until there is room. */
  public void add(Waiter waiter) {
    waiters.removeIf(Waiter::isOver);
    waiters.add(waiter);
  }

  /** Has all go on. */
  public void release() {
    waiters.forEach(Waiter::goOnSoon);
    waiters.clear();
  }
}
