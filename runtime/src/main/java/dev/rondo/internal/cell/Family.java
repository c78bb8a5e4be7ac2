package dev.rondo.internal.cell;

import org.jspecify.annotations.Nullable;

/**
 * Actors of one loop that have the same parent there, or none: a list that is linked through the
 * cells. The loop only.
 */
public final class Family {

  private @Nullable LivingCell<?, ?> youngest;

  /** Makes an empty family. */
  public Family() {}

  void link(LivingCell<?, ?> cell) {
    cell.olderSibling = youngest;
    if (youngest != null) {
      youngest.youngerSibling = cell;
    }
    youngest = cell;
  }

  void unlink(LivingCell<?, ?> cell) {
    LivingCell<?, ?> younger = cell.youngerSibling;
    LivingCell<?, ?> older = cell.olderSibling;
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

  boolean isEmpty() {
    return youngest == null;
  }

  /** Has all of them stop, the youngest first, and their children before them. */
  public void stopAll() {
    LivingCell<?, ?> cell = youngest;
    while (cell != null) {
      LivingCell<?, ?> next = cell.olderSibling; // The cell is out of the list when it has stopped.
      cell.terminate();
      cell = next;
    }
  }

  /** Whether an actor here or below owes a reply. */
  public boolean owesReplies() {
    for (LivingCell<?, ?> cell = youngest; cell != null; cell = cell.olderSibling) {
      if (cell.owesReplies()) {
        return true;
      }
    }
    return false;
  }
}
