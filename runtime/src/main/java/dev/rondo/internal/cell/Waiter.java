package dev.rondo.internal.cell;

/** Somebody who waits until there is room for what it sends. */
public interface Waiter {

  /** Whether it waits no longer. Any thread. */
  boolean isOver();

  /** Has it go on. Any thread. */
  void goOnSoon();
}
