package dev.rondo.resilience;

import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.internal.resilience.Guards;
import dev.rondo.internal.resilience.LimiterCell;
import dev.rondo.internal.time.Durations;
import java.time.Duration;

/**
 * Lets so many messages pass in a time: tells and asks alike, from all senders together.
 *
 * <p>There are so many permits at first, and one comes back each time that its share of the period
 * has passed, until there are as many again. So after a pause a whole period's worth may pass at
 * once, and in any span of time at most that many and those that come back in it.
 *
 * <p><b>Without a permit</b> nobody waits: an ask fails at once with {@link
 * dev.rondo.RateLimitedException}, which says when there will be a permit, and a tell becomes a
 * dead letter. Who would rather slow down senders gives the actor a bounded mailbox.
 *
 * @param <R> the generated ref
 */
public final class RateLimiter<R extends ActorRef> extends Guard<R> {

  private RateLimiter(LimiterCell cell) {
    super(cell);
  }

  /**
   * Makes one with all its permits.
   *
   * @param name its name among the topmost actors of the system
   * @param permits how many messages pass in the period
   * @throws IllegalArgumentException if the name is not legal or is taken; if the ref is none that
   *     Rondo made; if there is no permit, or the period is not positive, or so short that there is
   *     less than a nanosecond for each
   */
  public static <R extends ActorRef> RateLimiter<R> create(
      ActorSystem system, R ref, String name, int permits, Duration period) {
    long nanos = Durations.positive(period, "the period of a rate limiter").toNanos();
    if (permits < 1 || permits > nanos) {
      throw new IllegalArgumentException(permits + " messages cannot pass in " + period);
    }
    return new RateLimiter<>(Guards.limiter(system, ref, name, permits, nanos));
  }
}
