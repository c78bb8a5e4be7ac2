package dev.rondo;

import java.io.Serial;

/**
 * Fails an ask whose deadline passed. Whether the callee has handled the message, or will, is
 * unknown.
 */
public final class AskTimeoutException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public AskTimeoutException(String message) {
    super(message, null, false);
  }
}
