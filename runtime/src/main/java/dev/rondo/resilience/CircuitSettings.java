package dev.rondo.resilience;

import dev.rondo.internal.resilience.CircuitRule;
import dev.rondo.internal.time.Durations;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * When a circuit breaker opens, and for how long. A value: each method returns another one.
 *
 * <p>By default it opens when at least half of the last 100 calls have failed, or of those there
 * were if these are 10 or more; it stays open for 30 seconds, and then lets 3 calls try. No call is
 * slow.
 */
public final class CircuitSettings {

  private static final int MOST_CALLS = 100_000;

  private static final CircuitSettings DEFAULTS =
      new CircuitSettings(
          new CircuitRule(100, 10, 0.5, null, 1.0, Duration.ofSeconds(30), 3, null));

  private final CircuitRule rule;

  private CircuitSettings(CircuitRule rule) {
    this.rule = rule;
  }

  /** Those described above. */
  public static CircuitSettings defaults() {
    return DEFAULTS;
  }

  /**
   * How many calls count, the last ones; and how many there must be before a rate is looked at,
   * which is no more than all that count.
   *
   * @throws IllegalArgumentException if one of them is not from 1 to 100,000
   */
  public CircuitSettings window(int calls, int minimum) {
    return new CircuitSettings(
        new CircuitRule(
            checkedCalls(calls),
            checkedCalls(minimum),
            rule.failureRate(),
            rule.slowTime(),
            rule.slowRate(),
            rule.openTime(),
            rule.trialCalls(),
            rule.failures()));
  }

  /**
   * Which part of the calls may not fail: it opens when so many have, or more.
   *
   * @throws IllegalArgumentException if it is not greater than 0 and at most 1
   */
  public CircuitSettings failureRate(double rate) {
    return new CircuitSettings(
        new CircuitRule(
            rule.window(),
            rule.minimumCalls(),
            checkedRate(rate),
            rule.slowTime(),
            rule.slowRate(),
            rule.openTime(),
            rule.trialCalls(),
            rule.failures()));
  }

  /**
   * From when on a call counts as slow, whatever its end, and which part of the calls may not be
   * slow: it opens when so many were, or more.
   *
   * @throws IllegalArgumentException if the time is negative, or the rate not greater than 0 and at
   *     most 1
   */
  public CircuitSettings slowCalls(Duration time, double rate) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("no call can take less than nothing: " + time);
    }
    return new CircuitSettings(
        new CircuitRule(
            rule.window(),
            rule.minimumCalls(),
            rule.failureRate(),
            Durations.countable(time),
            checkedRate(rate),
            rule.openTime(),
            rule.trialCalls(),
            rule.failures()));
  }

  /**
   * How long it stays open. It does not wake up then: the next message tries.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public CircuitSettings openFor(Duration time) {
    return new CircuitSettings(
        new CircuitRule(
            rule.window(),
            rule.minimumCalls(),
            rule.failureRate(),
            rule.slowTime(),
            rule.slowRate(),
            Durations.positive(time, "the time to stay open"),
            rule.trialCalls(),
            rule.failures()));
  }

  /**
   * How many calls try while it is half-open. The same rates are for them.
   *
   * @throws IllegalArgumentException if there are not from 1 to 100,000
   */
  public CircuitSettings trialCalls(int calls) {
    return new CircuitSettings(
        new CircuitRule(
            rule.window(),
            rule.minimumCalls(),
            rule.failureRate(),
            rule.slowTime(),
            rule.slowRate(),
            rule.openTime(),
            checkedCalls(calls),
            rule.failures()));
  }

  /**
   * Which of those exceptions with which asks end count as failures. Without this all do but those
   * that the contract declares, which are replies. It is called on whatever thread ends the ask,
   * perhaps an event loop's, so it must not block; if it throws itself, that is logged, and the ask
   * counts as failed.
   */
  public CircuitSettings failures(Predicate<? super Throwable> which) {
    return new CircuitSettings(
        new CircuitRule(
            rule.window(),
            rule.minimumCalls(),
            rule.failureRate(),
            rule.slowTime(),
            rule.slowRate(),
            rule.openTime(),
            rule.trialCalls(),
            Objects.requireNonNull(which, "which")));
  }

  private static int checkedCalls(int calls) {
    if (calls < 1 || calls > MOST_CALLS) {
      throw new IllegalArgumentException(
          "a circuit breaker counts from 1 to " + MOST_CALLS + " calls, not " + calls);
    }
    return calls;
  }

  private static double checkedRate(double rate) {
    if (!(rate > 0 && rate <= 1)) {
      throw new IllegalArgumentException("a rate is greater than 0 and at most 1, not " + rate);
    }
    return rate;
  }

  CircuitRule rule() {
    return rule;
  }

  @Override
  public String toString() {
    return rule.toString();
  }
}
