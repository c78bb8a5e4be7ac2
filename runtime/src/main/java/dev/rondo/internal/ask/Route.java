package dev.rondo.internal.ask;

import dev.rondo.MailboxFullException;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in front of actors and passes messages on to them, such as a topic, as the
 * messages know it that came through. Any thread.
 */
public interface Route {

  /** Where it is, as of an actor. */
  String path();

  /** Takes notice that a message became a dead letter after it had come through. */
  void lost();

  /** Whether it has to know of the end of each ask that has come through. */
  default boolean followsAsks() {
    return false;
  }

  /**
   * Takes notice that an ask which has come through was answered, or has failed. Nothing may be
   * thrown.
   *
   * @param failure what it failed with; null if it was answered with a value
   */
  default void askEnded(@Nullable Throwable failure) {}

  /** The same with one that was not answered since nobody waited for it any more. */
  default void askWithdrawn() {}

  /** The same with one whose call has thrown that, so that it may not have been sent. */
  default void askNotSent(Throwable thrown) {
    if (thrown instanceof MailboxFullException) {
      askEnded(thrown);
    } else {
      askWithdrawn(); // The asker's stack has ended, or it is a call that nobody answers.
    }
  }

  /** The way of a message that came through both. */
  static Route through(Route first, @Nullable Route next) {
    return next == null ? first : new Way(first, next);
  }
}
