package dev.rondo;

import java.io.Serial;

/**
 * The failure of an actor that is to be replaced since its handler took longer than its {@link
 * Spawn#heartbeat}. Its stack is that of the handler, as it was found.
 */
public final class ActorStuckException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public ActorStuckException(String message, StackTraceElement[] stack) {
    super(message, null, true);
    setStackTrace(stack);
  }
}
