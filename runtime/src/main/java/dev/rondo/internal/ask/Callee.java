package dev.rondo.internal.ask;

import org.jspecify.annotations.Nullable;

/** An actor that is asked, and may wait for others itself, or what stands for one. Any thread. */
public interface Callee {

  /** Its path. */
  String path();

  /**
   * Where a message is whose handler was not called yet, in words; a guess.
   *
   * @param sequence its place in the ring, or one of the constants of {@code MessageSlot}
   */
  String whereabouts(long sequence);

  /** For whose answers it handles nothing; null if it never did that. */
  @Nullable Waits waits();

  /** Whether it can be called back while it waits, by what it waits for. */
  boolean isReentrant();
}
