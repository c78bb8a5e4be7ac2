package dev.rondo;

/** What a listener is told by, until it is closed. Any thread. */
public interface Subscription extends AutoCloseable {

  /** How many it was not told, since it was too slow. */
  long missed();

  /**
   * Ends it. What waits for the listener is dropped; one call may still be on its way. Without
   * effect if it was closed before.
   */
  @Override
  void close();
}
