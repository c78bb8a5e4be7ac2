package dev.rondo;

import java.io.Serial;

/**
 * Thrown by a call that found no room for its message and could not wait, or no longer. The message
 * was not sent.
 */
public final class MailboxFullException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public MailboxFullException(String message) {
    super(message, null, true);
  }
}
