package dev.rondo.internal.resilience;

import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When a circuit breaker opens, and for how long.
 *
 * @param window how many calls count, the last ones
 * @param minimumCalls how many there must be before a rate is looked at
 * @param failureRate at which part of failed calls it opens
 * @param slowTime from when on a call is slow; null if none is
 * @param slowRate at which part of slow calls it opens
 * @param openTime how long it stays open
 * @param trialCalls how many calls try while it is half-open
 * @param failures says which exceptions are failures; null where the contract does
 */
public record CircuitRule(
    int window,
    int minimumCalls,
    double failureRate,
    @Nullable Duration slowTime,
    double slowRate,
    Duration openTime,
    int trialCalls,
    @Nullable Predicate<? super Throwable> failures) {}
