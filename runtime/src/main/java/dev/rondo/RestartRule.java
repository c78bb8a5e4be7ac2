package dev.rondo;

import java.time.Duration;

/**
 * How often an actor is restarted, and when. Made by the methods of {@link Supervision.Restart}.
 *
 * @param limit the most restarts within the window; {@link #NO_LIMIT} for no such limit
 * @param windowNanos the time over which they are counted
 * @param escalates whether a failure beyond the limit is the parent's
 * @param firstDelayNanos the first delay; 0 for none ever
 * @param longestDelayNanos what the delay grows to
 * @param jitter the largest share of a delay that is added by chance
 */
public record RestartRule(
    int limit,
    long windowNanos,
    boolean escalates,
    long firstDelayNanos,
    long longestDelayNanos,
    double jitter) {

  /** {@link #limit} where there is none. */
  public static final int NO_LIMIT = Integer.MAX_VALUE;

  static final RestartRule UNLIMITED = new RestartRule(NO_LIMIT, Long.MAX_VALUE, false, 0, 0, 0);

  private static final Duration LONGEST = Duration.ofDays(365L * 100);

  /** Whether something keeps the actor from failing to start for ever. */
  public boolean isBounded() {
    return limit != NO_LIMIT || firstDelayNanos > 0;
  }

  RestartRule limit(int restarts, Duration within) {
    if (restarts < 1) {
      throw new IllegalArgumentException(
          "a limit of " + restarts + " restarts is none: use Supervision.stop()");
    }
    return new RestartRule(
        restarts,
        positive(within, "the time of a limit"),
        escalates,
        firstDelayNanos,
        longestDelayNanos,
        jitter);
  }

  RestartRule thenEscalate() {
    if (limit == NO_LIMIT) {
      throw new IllegalStateException("thenEscalate() needs a limit before it");
    }
    return new RestartRule(limit, windowNanos, true, firstDelayNanos, longestDelayNanos, jitter);
  }

  RestartRule backoff(Duration first, Duration longest, double share) {
    long firstNanos = positive(first, "the first delay");
    long longestNanos = positive(longest, "the longest delay");
    if (longestNanos < firstNanos) {
      throw new IllegalArgumentException(
          "the longest delay, " + longest + ", is shorter than the first, " + first);
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a jitter is between 0 and 1, not " + share);
    }
    return new RestartRule(limit, windowNanos, escalates, firstNanos, longestNanos, share);
  }

  private static long positive(Duration duration, String what) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(what + " must be positive, not " + duration);
    }
    return (duration.compareTo(LONGEST) > 0 ? LONGEST : duration).toNanos();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (limit != NO_LIMIT) {
      text.append(" at most ").append(limit).append(" times in ");
      text.append(Duration.ofNanos(windowNanos));
      text.append(escalates ? ", then escalate" : "");
    }
    if (firstDelayNanos > 0) {
      text.append(" after ").append(Duration.ofNanos(firstDelayNanos));
      text.append(" to ").append(Duration.ofNanos(longestDelayNanos));
    }
    return text.toString();
  }
}
