package dev.rondo.internal.control;

/** What an actor's control messages need of the loop on which it lives. */
public interface ControlledLoop {

  /** Whether the caller runs on this loop, and what belongs to it is the caller's. Any thread. */
  boolean isCurrent();

  /**
   * Takes the token of an actor for which other threads have control messages. Any thread; never
   * refused while the loop runs. Returns whether it does.
   */
  boolean placeToken(ControlledCell token);

  /** Has the loop look, if it sleeps. Any thread. */
  void wake();

  /** The actors that have control messages. The loop only. */
  ControlRounds rounds();
}
