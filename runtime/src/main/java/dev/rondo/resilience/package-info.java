/**
 * Guards in front of refs, for callees that fail, are slow, or must not be overrun: circuit
 * breakers, retries, rate limiters and bulkheads. Each hands out an ordinary ref of the same
 * contract. Start with {@link dev.rondo.resilience.CircuitBreaker} and {@link
 * dev.rondo.resilience.Retry}.
 */
@NullMarked
package dev.rondo.resilience;

import org.jspecify.annotations.NullMarked;
