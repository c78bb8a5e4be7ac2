package dev.rondo;

/**
 * Implemented by a behavior that wants to know of its actor's life. All methods run in the actor's
 * turns.
 *
 * <p>Each incarnation that was started is stopped: {@link #onStart} or {@link #onRestart} first,
 * {@link #onStop} last.
 */
public interface Lifecycle {

  /**
   * Called once the factory has made this behavior, before its first message, in the same turn.
   * What it throws is a failure of the start, as if the factory had thrown it.
   *
   * @throws Exception whatever a message may throw
   */
  default void onStart() throws Exception {}

  /**
   * Called instead of {@link #onStart} for a behavior that follows one that failed; does the same
   * if not overridden.
   *
   * @param cause what the incarnation before threw
   * @throws Exception whatever a message may throw
   */
  default void onRestart(Throwable cause) throws Exception {
    onStart();
  }

  /**
   * Called when this behavior ends, by a stop or a restart, after the actor's children have
   * stopped. It may tell; replies to what it asks are dropped. What it throws is logged. It is not
   * called where the factory, {@link #onStart} or {@link #onRestart} threw.
   *
   * @throws Exception whatever a message may throw
   */
  default void onStop() throws Exception {}

  /**
   * Called after a child has stopped because of a failure, not for one that was stopped or stopped
   * itself.
   *
   * @param child the ref of the one that is gone
   * @param cause what it threw
   * @throws Exception whatever a message may throw
   */
  default void onChildFailed(ActorRef child, Throwable cause) throws Exception {}
}
