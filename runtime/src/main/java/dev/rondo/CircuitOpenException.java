package dev.rondo;

import java.io.Serial;

/**
 * Fails an ask whose circuit breaker let it not pass, since so many before it failed or were slow.
 * It was not sent.
 */
public final class CircuitOpenException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public CircuitOpenException(String message) {
    super(message, null, false);
  }
}
