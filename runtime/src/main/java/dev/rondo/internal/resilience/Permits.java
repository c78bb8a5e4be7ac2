package dev.rondo.internal.resilience;

import java.util.concurrent.atomic.AtomicLong;

/**
 * So many permits for a period: all of them at once, and then one each time that its share of the
 * period has passed. A token bucket, kept as the one time at which it would be full again (the
 * generic cell rate algorithm of ATM networks). Any thread, without locks.
 */
final class Permits {

  private final long periodNanos;
  private final long nanosApart;
  private final AtomicLong fullAt;

  /** Makes all of them available at that time, on the clock of {@link System#nanoTime}. */
  Permits(int permits, long periodNanos, long now) {
    this.nanosApart = Math.max(1, periodNanos / permits);
    this.periodNanos = nanosApart * permits;
    this.fullAt = new AtomicLong(now);
  }

  /** Takes one. Returns 0, or in how many nanoseconds there will be one if there is none now. */
  long take(long now) {
    while (true) {
      long seen = fullAt.get();
      long next = (seen - now > 0 ? seen : now) + nanosApart;
      long missing = next - now - periodNanos;
      if (missing > 0) {
        return missing;
      }
      if (fullAt.compareAndSet(seen, next)) {
        return 0;
      }
    }
  }
}
