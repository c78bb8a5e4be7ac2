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

  /**
   * Gives the first one a turn. Returns whether there is one.
   *
   * @param onlyMessages whether to pass over those that have only a step before them
   */
  public boolean runOne(boolean onlyMessages) {
    ControlledCell before = null;
    ControlledCell cell = first;
    while (cell != null && onlyMessages && !cell.hasMessages()) {
      before = cell;
      cell = cell.nextInRounds;
    }
    if (cell == null) {
      return false;
    }
    remove(cell, before);
    cell.takeRound();
    return true;
  }

  private void remove(ControlledCell cell, @Nullable ControlledCell before) {
    if (before == null) {
      first = cell.nextInRounds;
    } else {
      before.nextInRounds = cell.nextInRounds;
    }
    if (last == cell) {
      last = before;
    }
    cell.nextInRounds = null;
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
