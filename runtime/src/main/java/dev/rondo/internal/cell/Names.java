package dev.rondo.internal.cell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives out the names and numbers below one parent, or below a system. Any thread. */
public final class Names {

  private static final Pattern LEGAL_NAME = Pattern.compile("[A-Za-z0-9._~-]+");

  private final String parentPath;
  private final AtomicLong numbers = new AtomicLong();
  private volatile @Nullable Map<String, Boolean> taken;

  /** Begins with none taken. */
  public Names(String parentPath) {
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
    if (taken().putIfAbsent(name, true) != null) {
      throw new IllegalArgumentException(
          "an actor " + pathOf(name) + " exists already; choose another name, or none");
    }
    return name;
  }

  /** Gives a name back. */
  void free(String name) {
    Map<String, Boolean> names = taken;
    if (names != null) {
      names.remove(name);
    }
  }

  String pathOf(String name) {
    return parentPath + "/" + name;
  }

  private synchronized Map<String, Boolean> taken() {
    if (taken == null) {
      taken = new ConcurrentHashMap<>();
    }
    return taken;
  }
}
