package dev.rondo.resilience;

import dev.rondo.internal.resilience.Backoff;
import dev.rondo.internal.resilience.RetryRule;
import dev.rondo.internal.time.Durations;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How often an ask is repeated, when, and after which failures. A value: each method returns
 * another one.
 *
 * <p>By default there are at most 3 attempts; the pause before the second is 100 milliseconds, and
 * each further one twice as long, but at most 10 seconds; up to a half of each is left out at
 * random. An attempt has all the time that is left.
 */
public final class RetrySettings {

  private static final int MOST_ATTEMPTS = 1_000;

  private static final RetrySettings DEFAULTS =
      new RetrySettings(
          new RetryRule(
              3,
              new Backoff(
                  Duration.ofMillis(100).toNanos(), Duration.ofSeconds(10).toNanos(), 2.0, 0.5),
              Long.MAX_VALUE,
              null));

  private final RetryRule rule;

  private RetrySettings(RetryRule rule) {
    this.rule = rule;
  }

  /** Those described above. */
  public static RetrySettings defaults() {
    return DEFAULTS;
  }

  /**
   * How often it is asked at most, the first time included.
   *
   * @throws IllegalArgumentException if the number is not from 1 to 1,000
   */
  public RetrySettings attempts(int most) {
    if (most < 1 || most > MOST_ATTEMPTS) {
      throw new IllegalArgumentException(
          "there are from 1 to " + MOST_ATTEMPTS + " attempts, not " + most);
    }
    return new RetrySettings(
        new RetryRule(most, rule.backoff(), rule.attemptNanos(), rule.failures()));
  }

  /**
   * How long the first pause is, and how long one is at most.
   *
   * @throws IllegalArgumentException if the first is negative, or the second shorter
   */
  public RetrySettings pauses(Duration first, Duration most) {
    if (first.isNegative() || most.compareTo(first) < 0) {
      throw new IllegalArgumentException("pauses cannot be from " + first + " to " + most);
    }
    long firstNanos = Durations.countable(first).toNanos();
    long mostNanos = Durations.countable(most).toNanos();
    Backoff now = rule.backoff();
    return with(new Backoff(firstNanos, mostNanos, now.factor(), now.jitter()));
  }

  /**
   * How much longer each pause is than the one before, as a factor.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public RetrySettings growth(double factor) {
    if (!(factor >= 1 && factor < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("pauses cannot grow by the factor " + factor);
    }
    Backoff now = rule.backoff();
    return with(new Backoff(now.firstNanos(), now.mostNanos(), factor, now.jitter()));
  }

  /**
   * Which part of each pause is random: 0 for none, so that a pause is as long as it may be; 1 for
   * all, so that it may be next to nothing.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public RetrySettings jitter(double part) {
    if (!(part >= 0 && part <= 1)) {
      throw new IllegalArgumentException("a part is from 0 to 1, not " + part);
    }
    Backoff now = rule.backoff();
    return with(new Backoff(now.firstNanos(), now.mostNanos(), now.factor(), part));
  }

  /**
   * How long an attempt may take, where that is less than what is left of the ask's own time.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public RetrySettings attemptWithin(Duration time) {
    long nanos = Durations.positive(time, "the time of an attempt").toNanos();
    return new RetrySettings(
        new RetryRule(rule.attempts(), rule.backoff(), nanos, rule.failures()));
  }

  /**
   * After which exceptions it is asked again, declared ones among them. Without this after each
   * {@link dev.rondo.ActorException}, such as a deadline, a full mailbox, a handler that failed, an
   * open circuit; but not where actors wait for each other or share state, which is a mistake in
   * the program, nor after what the contract declares, which is a reply. It is called on whatever
   * thread ends the attempt, perhaps an event loop's, so it must not block; if it throws itself,
   * the ask fails with that.
   */
  public RetrySettings failures(Predicate<? super Throwable> which) {
    return new RetrySettings(
        new RetryRule(
            rule.attempts(),
            rule.backoff(),
            rule.attemptNanos(),
            Objects.requireNonNull(which, "which")));
  }

  private RetrySettings with(Backoff backoff) {
    return new RetrySettings(
        new RetryRule(rule.attempts(), backoff, rule.attemptNanos(), rule.failures()));
  }

  RetryRule rule() {
    return rule;
  }

  @Override
  public String toString() {
    return rule.toString();
  }
}
