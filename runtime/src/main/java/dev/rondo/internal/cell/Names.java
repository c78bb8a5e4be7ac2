package dev.rondo.internal.cell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives out the names and numbers below one parent, or below a system. Any thread. */
public final class Names {

  private static final Pattern LEGAL_NAME = Pattern.compile("[A-Za-z0-9._~-]+");

  /** What has these names below it; its text is its path. */
  private final Object parent;

  private final AtomicLong numbers = new AtomicLong();
  private volatile @Nullable Map<String, Object> taken;

  /** Begins with none taken. */
  public Names(Object parent) {
    this.parent = parent;
  }

  /**
   * Takes the name where there is one, and makes a number where not. Returns the number.
   *
   * @throws IllegalArgumentException if the name is not legal or is taken
   */
  public long reserve(@Nullable String name, Object owner) {
    if (name == null) {
      return numbers.incrementAndGet();
    }
    if (!LEGAL_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' cannot name an actor below "
              + parent
              + ": use letters, digits and - _ . ~");
    }
    if (taken().putIfAbsent(name, owner) != null) {
      throw new IllegalArgumentException(
          "an actor " + parent + "/" + name + " exists already; choose another name, or none");
    }
    return 0;
  }

  /** Gives a name back, if that owner still has it. */
  public void free(String name, Object owner) {
    Map<String, Object> names = taken;
    if (names != null) {
      names.remove(name, owner);
    }
  }

  private synchronized Map<String, Object> taken() {
    if (taken == null) {
      taken = new ConcurrentHashMap<>();
    }
    return taken;
  }
}
