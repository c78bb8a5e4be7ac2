package dev.rondo.internal.cell;

import dev.rondo.internal.loop.EventLoop;
import org.jspecify.annotations.Nullable;

/** Waits for an actor's end. */
public interface Watcher {

  /**
   * Takes notice that the actor has stopped; called once.
   *
   * @param loop the actor's loop, on whose thread this is called; null where the actor, or its
   *     loop, had ended before it could be told of this watcher, and then on any thread
   */
  void stopped(@Nullable EventLoop loop);

  /** Whether it may be forgotten, having been dropped without a word. Any thread. */
  default boolean isDropped() {
    return false;
  }
}
