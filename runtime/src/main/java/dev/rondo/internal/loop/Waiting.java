package dev.rondo.internal.loop;

import dev.rondo.dispatch.LoopOptions;
import dev.rondo.dispatch.WaitStrategy;
import dev.rondo.internal.control.ControlInbox;
import java.util.concurrent.TimeUnit;

/** How an event loop waits when it has nothing to do. The loop only. */
final class Waiting {

  /** So often a loop looks for work before it does anything else about it. */
  private static final int LOOKS = 200;

  private static final int LOOKS_BEFORE_YIELD = 100;

  /** For what nobody will wake the loop for. */
  private static final long SHORT_NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

  /** While a simulated loop looks, nobody else runs. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private final EventLoop loop;
  private final Inbound inbound;
  private final ControlInbox controlInbox;
  private final WakeUp wakeUp;
  private final Watch watch;
  private final WaitStrategy strategy;
  private final int looks;
  private final BackOff backOff = new BackOff();

  Waiting(
      EventLoop loop,
      Inbound inbound,
      ControlInbox controlInbox,
      WakeUp wakeUp,
      Watch watch,
      LoopOptions options) {
    this.loop = loop;
    this.inbound = inbound;
    this.controlInbox = controlInbox;
    this.wakeUp = wakeUp;
    this.watch = watch;
    this.strategy = options.waitStrategy();
    this.looks = options.isVirtual() || SIMULATED ? 0 : LOOKS;
  }

  /**
   * Waits until another thread wants something, or for so many nanoseconds. May return early.
   *
   * @param hasUnsent whether something waits for another loop's full ring
   */
  void idle(long nanos, boolean hasUnsent) {
    if (!lookAround()) {
      long toNext = Math.min(nanos, loop.askNeighbours());
      switch (strategy) {
        case BLOCKING -> block(toNext, hasUnsent);
        case SLEEPING -> park(Math.min(nanos, SHORT_NAP_NANOS));
        case YIELDING, BUSY_SPIN -> {}
      }
    }
  }

  /** Looks around for a while. Returns whether something came. */
  @SuppressWarnings("ThreadPriorityCheck") // To yield is what its strategy promises.
  private boolean lookAround() {
    for (int i = 0; i < looks; i++) {
      if (hasArrivals()) {
        return true;
      }
      if (i >= LOOKS_BEFORE_YIELD && strategy == WaitStrategy.YIELDING) {
        Thread.yield();
      } else {
        Thread.onSpinWait();
      }
    }
    return false;
  }

  private void block(long nanos, boolean hasUnsent) {
    inbound.shrink();
    wakeUp.announce();
    if (!hasArrivals()) {
      // Nobody tells of room in a full ring, nor of a slot that was claimed before the announcement
      // and is not yet published: see WakeUp.
      boolean isShort = hasUnsent || !inbound.isDrained();
      park(isShort ? Math.min(nanos, SHORT_NAP_NANOS) : nanos);
    }
    wakeUp.awake();
    watch.goOn();
  }

  private void park(long nanos) {
    if (Thread.currentThread().isInterrupted()) {
      loop.endInterrupt(); // With the flag set, parking would not wait at all.
    }
    loop.counters().park();
    wakeUp.park(nanos);
  }

  /** Leaves the ring alone for a moment if that pays, after so many of its slots were handled. */
  void backOff(int batch) {
    long pause = backOff.pauseAfter(batch);
    if (pause > 0 && !SIMULATED) {
      // The machine's clock, not the platform's: what is given time is the machine's memory.
      long start = System.nanoTime();
      while (System.nanoTime() - start < pause) {
        Thread.onSpinWait();
      }
    }
  }

  /** Whether another thread wants anything; all of it is looked at after a sleep is announced. */
  private boolean hasArrivals() {
    return inbound.published(1) > 0 || !controlInbox.isEmpty() || loop.isStoppingNow();
  }
}
