package dev.rondo.internal.control;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The actors of a loop that have control messages, or a step of their life, before them. They take
 * turns, one message each, so that one with many holds up no other. The loop only.
 */
public final class ControlRounds {

  private @Nullable ControlledCell first;
  private @Nullable ControlledCell last;

  /** Makes rounds without actors. */
  public ControlRounds() {}

  void add(ControlledCell cell) {
    if (last == null) {
      first = cell;
    } else {
      last.nextInRounds = cell;
    }
    last = cell;
  }

  /** Takes those out that may not run, since they are on their way to another loop. */
  public void dropArriving() {
    ControlledCell cell = first;
    first = null;
    last = null;
    while (cell != null) {
      ControlledCell following = cell.nextInRounds;
      cell.nextInRounds = null;
      if (!cell.leavesRounds()) {
        add(cell);
      }
      cell = following;
    }
  }

  /** Gives so many turns, or as many as are wanted. Returns how many that were. */
  public int run(int limit) {
    int count = 0;
    for (ControlledCell cell = first; cell != null && count < limit; cell = first) {
      first = cell.nextInRounds;
      cell.nextInRounds = null;
      if (first == null) {
        last = null;
      }
      cell.takeRound();
      count++;
    }
    return count;
  }

  /** Shows the messages of those actors, as {@link ControlQueue#glance} does. */
  public void glance(Consumer<? super ControlMessage> sight) {
    for (ControlledCell cell = first; cell != null; cell = cell.nextInRounds) {
      cell.glance(sight);
    }
  }

  /** Shows those actors. */
  public void forEach(Consumer<? super ControlledCell> action) {
    for (ControlledCell cell = first; cell != null; cell = cell.nextInRounds) {
      action.accept(cell);
    }
  }

  /** Whether no actor has anything before it. */
  public boolean isEmpty() {
    return first == null;
  }
}
