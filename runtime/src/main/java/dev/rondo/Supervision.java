package dev.rondo;

/**
 * What becomes of an actor whose handler failed, that is, threw an exception which its contract
 * does not declare.
 *
 * <p>The failed message is lost and reported in every case; its asker gets {@link
 * ActorFailedException}. An {@link AssertionError} or {@link LinkageError} stops the actor whatever
 * its supervision says.
 */
public enum Supervision {
  /** The actor stops, and its children before it; what still comes becomes dead letters. */
  STOP,
  /** The actor goes on with the same behavior, as if the message had not been sent. */
  RESUME,
  /**
   * The factory makes a new behavior, which handles the messages that wait. Asks that the old one
   * had made or not yet answered end with it, and its children stop.
   */
  RESTART
}
