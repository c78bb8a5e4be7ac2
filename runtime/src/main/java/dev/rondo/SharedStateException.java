package dev.rondo;

import java.io.Serial;

/**
 * Says, in checked mode, that an object was changed after it was sent, so that two actors could
 * have used it at once. The cause shows where it was sent.
 *
 * <p>It fails the receiver's turn in place of the message, or the ask in place of the reply.
 */
public final class SharedStateException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public SharedStateException(String message, Throwable sent) {
    super(message, sent, false);
  }
}
