package dev.rondo;

import java.io.Serial;

/**
 * Fails an ask whose handler threw something that the contract does not declare, or returned a
 * stage that failed so. The cause is what was thrown.
 */
public final class ActorFailedException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public ActorFailedException(String message, Throwable cause) {
    super(message, cause, false);
  }
}
