package dev.rondo.internal.resilience;

import dev.rondo.ActorException;
import dev.rondo.CyclicHoldException;
import dev.rondo.SharedStateException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How often an ask is repeated, when, and after which failures.
 *
 * @param attempts how often it is asked at most
 * @param backoff how long the pauses are
 * @param attemptNanos how long an attempt may take
 * @param failures says after which exceptions it is asked again; null where {@link #mayPass} does
 */
public record RetryRule(
    int attempts,
    Backoff backoff,
    long attemptNanos,
    @Nullable Predicate<? super Throwable> failures) {

  /** Whether the next attempt may fare better. */
  static boolean mayPass(Throwable failure) {
    return failure instanceof ActorException
        && !(failure instanceof CyclicHoldException)
        && !(failure instanceof SharedStateException);
  }
}
