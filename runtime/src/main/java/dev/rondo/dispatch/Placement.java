package dev.rondo.dispatch;

/** A dispatcher at work in one actor system. */
@FunctionalInterface
public interface Placement {

  /**
   * The loop on which a new actor will live, one that was made by the {@link LoopFactory} of this
   * system. Any thread, in the middle of {@code spawn}: must neither block nor spawn.
   */
  Loop loopFor(Birth birth);
}
