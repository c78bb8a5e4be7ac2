package dev.rondo.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * Something that has to be over by a point in time. It is its own node in the lists that keep it.
 */
public interface Deadline {

  /** When, on the clock of {@link System#nanoTime}; compared by difference. */
  long deadlineNanos();

  /**
   * Whether it is so far away that a few milliseconds more do not matter. Then it has no point in
   * time at first, which spares whoever adds it a look at the clock.
   */
  default boolean isLoose() {
    return false;
  }

  /** Has the span of a loose deadline begin at that time. */
  default void beginAt(long now) {}

  /** Whether it is over, so that the deadline no longer matters. */
  boolean isOver();

  /** Called once the deadline has passed and {@link #isOver} was still false. */
  void expire();

  /** The link of the list that keeps this. */
  @Nullable Deadline nextDeadline();

  /** Sets the link; only the list that keeps this does. */
  void linkDeadline(@Nullable Deadline next);
}
