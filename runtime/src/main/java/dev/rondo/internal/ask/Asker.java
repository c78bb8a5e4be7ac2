package dev.rondo.internal.ask;

import dev.rondo.internal.control.ControlMessage;
import java.util.concurrent.Executor;

/**
 * The turns of one incarnation of an actor, as seen by what comes back to it: replies and chained
 * stages. Nothing runs once that incarnation has ended.
 */
public interface Asker extends Executor {

  /** Whether the actor may wait for its asks on its thread, so that others must complete them. */
  boolean mayWait();

  /** Has the actor's loop run the message. Any thread. */
  void post(ControlMessage message);

  /** Runs the task as a turn of the actor. The actor's loop only, between turns. */
  void runTurn(Runnable task);

  /** Notes that an ask of this actor is no longer under way. The actor's loop only. */
  void askEnded();

  /**
   * Runs the command in the actor's turn: at once where the caller is in it, otherwise as a turn of
   * its own. Any thread.
   */
  @Override
  void execute(Runnable command);
}
