package dev.rondo.resilience;

/**
 * A circuit breaker has changed its state.
 *
 * @param breaker its path
 * @param from the state before
 * @param to the state now
 * @param reason what it saw, in words
 */
public record CircuitChange(String breaker, CircuitState from, CircuitState to, String reason) {

  @Override
  public String toString() {
    return "circuit breaker " + breaker + " went from " + from + " to " + to + ": " + reason;
  }
}
