package dev.rondo;

import java.io.Serial;

/**
 * Thrown where a handler goes on for which there is no actor any more: it took longer than the
 * actor's {@link Spawn#heartbeat}, and another incarnation runs by now. What it sends, asks or
 * calls is refused. It should clean up what is its own, and end.
 */
public final class ActorReplacedException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public ActorReplacedException(String message) {
    super(message, null, true);
  }
}
