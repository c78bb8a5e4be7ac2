package dev.rondo.internal.cell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The actors below one parent: a system's topmost actors, or the children of an actor.
 *
 * <p>Names and numbers are given out by the thread that spawns, which for topmost actors may be
 * any; the list of living children belongs to the loop.
 */
public final class Children {

  private static final Pattern LEGAL_NAME = Pattern.compile("[A-Za-z0-9._~-]+");

  private final String parentPath;
  private final AtomicLong numbers = new AtomicLong();
  private volatile @Nullable Map<String, Boolean> names;
  private @Nullable ActorCell<?, ?> first;

  /** Makes an empty family. */
  public Children(String parentPath) {
    this.parentPath = parentPath;
  }

  /**
   * Takes a name, or makes a number where there is none.
   *
   * @throws IllegalArgumentException if the name is not legal or is taken
   */
  String reserve(@Nullable String name) {
    if (name == null) {
      return "$" + numbers.incrementAndGet();
    }
    if (!LEGAL_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' cannot name an actor below "
              + parentPath
              + ": use letters, digits and - _ . ~");
    }
    if (names().putIfAbsent(name, true) != null) {
      throw new IllegalArgumentException(
          "an actor " + pathOf(name) + " exists already; choose another name, or none");
    }
    return name;
  }

  String pathOf(String name) {
    return parentPath + "/" + name;
  }

  /** Adds a started child. The loop only. */
  void link(ActorCell<?, ?> child) {
    child.olderSibling = first;
    if (first != null) {
      first.youngerSibling = child;
    }
    first = child;
  }

  /** Removes a stopped child and frees its name. The loop only. */
  void unlink(ActorCell<?, ?> child) {
    ActorCell<?, ?> younger = child.youngerSibling;
    ActorCell<?, ?> older = child.olderSibling;
    if (younger == null) {
      first = older;
    } else {
      younger.olderSibling = older;
    }
    if (older != null) {
      older.youngerSibling = younger;
    }
    child.youngerSibling = null;
    child.olderSibling = null;
    Map<String, Boolean> taken = names;
    if (taken != null) {
      taken.remove(child.name());
    }
  }

  /** Stops all children, the youngest first, and theirs before them. The loop only. */
  public void stopAll() {
    for (ActorCell<?, ?> child = first; child != null; child = first) {
      child.terminate();
    }
  }

  /** Whether an actor here or below owes a reply. The loop only. */
  public boolean oweReplies() {
    for (ActorCell<?, ?> child = first; child != null; child = child.olderSibling) {
      if (child.owesReplies()) {
        return true;
      }
    }
    return false;
  }

  private synchronized Map<String, Boolean> names() {
    if (names == null) {
      names = new ConcurrentHashMap<>();
    }
    return names;
  }
}
