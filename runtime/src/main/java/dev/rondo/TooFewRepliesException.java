package dev.rondo;

import java.io.Serial;

/**
 * Fails {@link Asks#any} and {@link Asks#first} when so many asks have failed that there cannot be
 * enough replies. {@link #getSuppressed} has what they failed with, in the order in which that
 * came.
 */
public final class TooFewRepliesException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public TooFewRepliesException(String message) {
    super(message, null, false);
  }
}
