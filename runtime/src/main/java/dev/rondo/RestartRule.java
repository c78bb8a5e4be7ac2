package dev.rondo;

import dev.rondo.internal.time.Durations;
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
        Durations.positive(within, "the time of a limit").toNanos(),
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
    long firstNanos = Durations.positive(first, "the first delay").toNanos();
    long longestNanos = Durations.positive(longest, "the longest delay").toNanos();
    if (longestNanos < firstNanos) {
      throw new IllegalArgumentException(
          "the longest delay, " + longest + ", is shorter than the first, " + first);
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a jitter is between 0 and 1, not " + share);
    }
    return new RestartRule(limit, windowNanos, escalates, firstNanos, longestNanos, share);
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
