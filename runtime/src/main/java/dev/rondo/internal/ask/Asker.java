package dev.rondo.internal.ask;

import dev.rondo.internal.control.ControlMessage;
import org.jspecify.annotations.Nullable;

/**
 * The turns of one incarnation of an actor, as seen by what comes back to it: replies and chained
 * stages. Nothing runs once that incarnation has ended.
 */
public interface Asker extends Home {

  /** The actor's waits, if the caller is in its turn; else null. Any thread. */
  @Nullable Waits waitsOfTurn();

  /** The same, whoever calls; null if it has never waited. Any thread. */
  @Nullable Waits waits();

  /** Has the actor's loop run the message. Any thread. */
  void post(ControlMessage message);

  /**
   * Runs the task as a turn of the actor. The actor's loop only, between turns.
   *
   * @param origin what it comes of
   */
  void runTurn(Origin origin, Runnable task);

  /** Whether the actor's loop is at its end, so that no turn will come. The actor's loop only. */
  boolean hasEnded();

  /** Notes that an ask of this actor is no longer under way. The actor's loop only. */
  void askEnded();
}
