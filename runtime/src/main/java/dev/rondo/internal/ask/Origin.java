package dev.rondo.internal.ask;

import org.jspecify.annotations.Nullable;

/** What a message, or a chain of stages, comes of; as text, for people. Any thread. */
public interface Origin {

  /** The ask for which an actor has made it; null if for none. */
  @Nullable PendingAsk<?> cause();

  /** The program's context of whoever has made it; null if there was none. */
  @Nullable Object context();

  /** What stands in front of the actor and has passed the message on; null if nothing does. */
  default @Nullable Route via() {
    return null;
  }
}
