package dev.rondo.registry;

/** That an actor has a name in a registry, until it is closed. Any thread. */
public interface Registration extends AutoCloseable {

  /** Whether the actor still has the name by this. */
  boolean isCurrent();

  /**
   * Takes the name from the actor, which goes on. Without effect if it does not have the name any
   * more: it has stopped, was replaced, or this was closed before.
   */
  @Override
  void close();
}
