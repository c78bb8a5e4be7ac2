package dev.rondo;

import java.io.Serial;

/** Fails an ask to an actor that has stopped, or that stopped before it answered. */
public final class ActorStoppedException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public ActorStoppedException(String message) {
    super(message, null, false);
  }
}
