package dev.rondo.dispatch;

/**
 * An event loop: one thread and the actors that it runs, one message at a time. Made by a {@link
 * LoopFactory}.
 */
public interface Loop {

  /** The name of its thread. */
  String name();
}
