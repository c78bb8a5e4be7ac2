package dev.rondo.internal.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Actors of one loop that have the same parent there, or none: a list that is linked through the
 * cells. The loop only.
 */
public final class Family {

  private @Nullable ActorCell<?, ?> youngest;

  /** Makes an empty family. */
  public Family() {}

  void link(ActorCell<?, ?> cell) {
    cell.olderSibling = youngest;
    if (youngest != null) {
      youngest.youngerSibling = cell;
    }
    youngest = cell;
  }

  void unlink(ActorCell<?, ?> cell) {
    ActorCell<?, ?> younger = cell.youngerSibling;
    ActorCell<?, ?> older = cell.olderSibling;
    if (younger == null) {
      youngest = older;
    } else {
      younger.olderSibling = older;
    }
    if (older != null) {
      older.youngerSibling = younger;
    }
    cell.youngerSibling = null;
    cell.olderSibling = null;
  }

  /** Has all of them be in another family. */
  void moveTo(Family other) {
    while (youngest != null) {
      ActorCell<?, ?> cell = youngest;
      unlink(cell);
      other.link(cell);
    }
  }

  boolean isEmpty() {
    return youngest == null;
  }

  /** Has all of them stop, the youngest first, and their children before them. */
  public void stopAll() {
    ActorCell<?, ?> cell = youngest;
    while (cell != null) {
      ActorCell<?, ?> next = cell.olderSibling; // The cell is out of the list when it has stopped.
      cell.terminate();
      cell = next;
    }
  }

  /** The actors here and below that have something to do before they can end, and what. */
  public List<String> unfinished() {
    List<String> found = new ArrayList<>();
    addUnfinished(found);
    return found;
  }

  void addUnfinished(List<String> found) {
    for (ActorCell<?, ?> cell = youngest; cell != null; cell = cell.olderSibling) {
      cell.addUnfinished(found);
    }
  }

  /**
   * Ends what has not stopped, since it waits for actors on other loops: this loop ends, and will
   * not hear of them.
   */
  public void abandonAll() {
    while (youngest != null) {
      youngest.abandon();
    }
  }

  /**
   * Drops the objects of the actors here and below, for their memory. Returns whether any had one.
   */
  public boolean dropBehaviors() {
    boolean had = false;
    for (ActorCell<?, ?> cell = youngest; cell != null; cell = cell.olderSibling) {
      had |= cell.dropBehaviors();
    }
    return had;
  }

  /** Whether an actor here or below has something to do before a closing system may end. */
  public boolean isBusy() {
    for (ActorCell<?, ?> cell = youngest; cell != null; cell = cell.olderSibling) {
      if (cell.isBusy()) {
        return true;
      }
    }
    return false;
  }

  void forEach(Consumer<ActorCell<?, ?>> action) {
    for (ActorCell<?, ?> cell = youngest; cell != null; cell = cell.olderSibling) {
      action.accept(cell);
    }
  }
}
