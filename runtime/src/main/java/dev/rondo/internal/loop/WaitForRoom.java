package dev.rondo.internal.loop;

import dev.rondo.MailboxFullException;
import dev.rondo.dispatch.Platform;
import dev.rondo.spi.GeneratedRef;
import java.util.concurrent.TimeUnit;

/** A thread outside waits until it can send, for as long as the ref allows. That thread. */
public final class WaitForRoom {

  private static final int SPINS = 100;
  private static final long NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

  private final Platform platform;
  private final GeneratedRef ref;
  private final long start;
  private int looks;

  /** Begins to wait. */
  public WaitForRoom(Platform platform, GeneratedRef ref) {
    this.platform = platform;
    this.ref = ref;
    this.start = platform.nanoTime();
  }

  /**
   * Waits a little, after a look that has found no room.
   *
   * @throws MailboxFullException if the thread was interrupted, or has waited as long as it may
   */
  public void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new MailboxFullException(
          "interrupted while waiting for room in the mailbox of "
              + ref.path()
              + "; the message was not sent");
    }
    if (ref.withinNanos != GeneratedRef.NO_DEADLINE && nanos() >= ref.withinNanos) {
      throw new MailboxFullException(
          "no room in the mailbox of "
              + ref.path()
              + " within "
              + TimeUnit.NANOSECONDS.toMillis(ref.withinNanos)
              + " ms; the message was not sent");
    }
    if (looks++ < SPINS) {
      Thread.onSpinWait();
    } else {
      platform.park(this, NAP_NANOS);
    }
  }

  /** How long it has waited. */
  public long nanos() {
    return platform.nanoTime() - start;
  }
}
