package dev.rondo;

/** What is done about a handler that takes longer than its actor's {@link Spawn#heartbeat}. */
public enum WhenStuck {

  /** It is reported, with its stack and what waits behind it. */
  REPORT,

  /**
   * It is reported, and its thread interrupted, which ends most waits. What the handler makes of
   * that is its own affair: an {@link InterruptedException} that it lets through is a failure.
   */
  INTERRUPT,

  /**
   * It is reported and given up, and the actor fails with {@link ActorStuckException}, which
   * restarts it unless its supervision says otherwise. Its new incarnation runs on a new thread.
   * The old thread is interrupted, and whatever it sends, asks or calls from then on is refused
   * with {@link ActorReplacedException}. For actors with a thread of their own: elsewhere the stuck
   * thread would keep what all actors of its event loop need.
   *
   * <p>What can be given up are handlers of messages, what is chained to asks, the factory, {@code
   * onStart} and {@code onRestart}. Anything else, such as {@code onStop}, is only reported.
   */
  REPLACE
}
