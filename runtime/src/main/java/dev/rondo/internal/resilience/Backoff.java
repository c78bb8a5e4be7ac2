package dev.rondo.internal.resilience;

/**
 * How long to wait before an ask is repeated: longer each time, up to a limit, and less a random
 * part of it, so that those who failed together do not come back together.
 *
 * @param firstNanos before the first repetition
 * @param mostNanos at most
 * @param factor from one to the next
 * @param jitter how much of it is random, from 0 for nothing to 1 for all
 */
public record Backoff(long firstNanos, long mostNanos, double factor, double jitter) {

  /**
   * The time before a repetition.
   *
   * @param repetition its number, from 1 on
   * @param random any bits
   */
  public long nanos(int repetition, long random) {
    double whole =
        Math.min((double) mostNanos, (double) firstNanos * Math.pow(factor, repetition - 1));
    double part = (random >>> 11) * 0x1.0p-53; // From 0 to less than 1.
    return (long) (whole * (1 - jitter * part));
  }
}
