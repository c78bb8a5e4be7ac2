package dev.rondo.internal.collections;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which collections cannot change. Views of others, which can, are not among them. */
public final class Unmodifiable {

  /** Classes of the JDK's collections; they have no public names. */
  private static final Set<Class<?>> OF_JDK =
      Set.of(
          List.of(1).getClass(),
          List.of(1, 2, 3).getClass(),
          Set.of(1).getClass(),
          Set.of(1, 2, 3).getClass(),
          Map.of(1, 1).getClass(),
          Map.of(1, 1, 2, 2, 3, 3).getClass());

  private Unmodifiable() {}

  /**
   * Whether it is a collection that was frozen. What is in it may not be frozen to the bottom:
   * whoever sent it may have vouched for elements that its present sender does not.
   */
  public static boolean isFrozen(Object object) {
    return object instanceof FrozenList
        || object instanceof FrozenSet
        || object instanceof FrozenMap;
  }

  /** Whether it is a collection that the JDK made unmodifiable; what it holds can be anything. */
  public static boolean isOfJdk(Object object) {
    return OF_JDK.contains(object.getClass());
  }

  /** What every mutator of a frozen collection throws. */
  static UnsupportedOperationException refused() {
    return new UnsupportedOperationException(
        "a collection in a message is frozen; copy it to change it");
  }
}
