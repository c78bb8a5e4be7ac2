package dev.rondo.resilience;

/** What a circuit breaker does with messages. */
public enum CircuitState {

  /** All pass, and what becomes of asks is counted. */
  CLOSED,

  /** None pass. */
  OPEN,

  /** Tells pass, and a few asks, whose ends decide what comes next. */
  HALF_OPEN
}
