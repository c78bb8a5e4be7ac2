package dev.rondo.internal.cell;

import dev.rondo.RestartRule;
import java.util.Arrays;

/** How often an actor was restarted, and when. The loop only. */
final class RestartHistory {

  private static final int FEWEST = 4;

  private final int seed;
  private long count;

  /** When the last restarts were that had a limit, as far as it reached back; oldest first. */
  private long[] times = {};

  private int known;

  private long lastDelay;

  /** When the last delay was over. */
  private long lastBegin;

  /**
   * Begins with none.
   *
   * @param seed another one for each actor
   */
  RestartHistory(int seed) {
    this.seed = seed;
  }

  /** How many restarts there were. */
  long count() {
    return count;
  }

  /** Whether one more is within the limit. */
  boolean allows(RestartRule rule, long now) {
    return known - firstWithin(rule, now) < rule.limit();
  }

  /** Where in the times the rule's window begins. */
  private int firstWithin(RestartRule rule, long now) {
    int from = 0;
    int to = known;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (now - times[middle] < rule.windowNanos()) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /** Takes notice of a restart, and returns after how long it is to be. */
  long restart(RestartRule rule, long now) {
    count++;
    if (rule.limit() != RestartRule.NO_LIMIT) {
      remember(now, rule);
    }
    return delay(rule, now);
  }

  private void remember(long now, RestartRule rule) {
    if (known == times.length) {
      int old = firstWithin(rule, now);
      known -= old;
      times = Arrays.copyOfRange(times, old, old + Math.max(FEWEST, 2 * known));
    }
    times[known++] = now;
  }

  private long delay(RestartRule rule, long now) {
    if (rule.firstDelayNanos() == 0) {
      return 0;
    }
    boolean isAnew = lastDelay == 0 || now - lastBegin >= rule.longestDelayNanos();
    long delay = isAnew ? rule.firstDelayNanos() : 2 * lastDelay;
    lastDelay = Math.min(delay, rule.longestDelayNanos());
    long delayed = lastDelay + (long) (lastDelay * rule.jitter() * chance(now));
    lastBegin = now + delayed;
    return delayed;
  }

  /**
   * From 0 to 1, by the time and by which actor it is: another one for each, and the same again in
   * a simulation, whose time is its own.
   */
  private double chance(long now) {
    long mixed = (now + seed * 31L + count) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return (mixed >>> 11) * 0x1.0p-53;
  }
}
