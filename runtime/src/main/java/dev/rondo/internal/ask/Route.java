package dev.rondo.internal.ask;

/**
 * Something that stands in front of actors and passes messages on to them, such as a topic, as the
 * messages know it that came through. Any thread.
 */
public interface Route {

  /** Where it is, as of an actor. */
  String path();

  /** Takes notice that a message became a dead letter after it had come through. */
  void lost();
}
