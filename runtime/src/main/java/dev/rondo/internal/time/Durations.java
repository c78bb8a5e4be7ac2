package dev.rondo.internal.time;

import java.time.Duration;

/** What the program may give as a duration, made such as can be counted in nanoseconds. */
public final class Durations {

  /** Longer than that is for ever. Two of them can be added up. */
  private static final Duration LONGEST = Duration.ofDays(365L * 100);

  private Durations() {}

  /** That duration, or a hundred years if it is longer. */
  public static Duration countable(Duration duration) {
    return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
  }

  /**
   * The same of one that has to be positive.
   *
   * @param what names it in the exception
   * @throws IllegalArgumentException if it is not
   */
  public static Duration positive(Duration duration, String what) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(what + " must be positive, not " + duration);
    }
    return countable(duration);
  }
}
