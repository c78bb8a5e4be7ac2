package dev.rondo.internal.ask;

/** Where what is chained to an ask runs: in the turns of an incarnation, or on callback threads. */
public interface Home {

  /**
   * Runs what is chained to the stage: at once where the caller is in the actor's turn, otherwise
   * as a turn, or a callback, of its own. Any thread.
   */
  void run(Stage<?> source, Runnable command);

  /** Looks at the stage, which has failed, when somebody has had the time to. Any thread. */
  void suspect(Stage<?> failed);
}
