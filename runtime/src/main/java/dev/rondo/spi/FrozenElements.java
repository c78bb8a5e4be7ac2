package dev.rondo.spi;

import dev.rondo.internal.collections.FrozenList;
import dev.rondo.internal.collections.FrozenSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the frozen elements of a list, set or other collection, in its order.
 *
 * <p>If the collection was unmodifiable and each element is the same object as before, the result
 * is the collection itself, and nothing is allocated but this.
 *
 * @param <E> the elements
 */
public final class FrozenElements<E> {

  private final Collection<? extends E> origin;
  private final String what;

  /** Goes along with the elements as long as nothing has changed; null from the first change on. */
  private @Nullable Iterator<? extends E> unchanged;

  private List<E> elements = List.of();
  private int count;

  /**
   * Begins with none of the elements.
   *
   * @param what names the collection in the exception
   */
  public FrozenElements(Collection<? extends E> origin, String what) {
    this.origin = origin;
    this.what = what;
    if (Frozen.isUnmodifiable(origin)) {
      unchanged = origin.iterator();
    } else {
      elements = new ArrayList<>(origin.size());
    }
  }

  /**
   * Adds the next element.
   *
   * @throws NullPointerException if it is null
   */
  public void add(E frozen) {
    if (frozen == null) {
      throw Frozen.nullIn(what);
    }
    if (unchanged == null) {
      elements.add(frozen);
    } else if (unchanged.next() == frozen) {
      count++;
    } else {
      copyUnchanged();
      elements.add(frozen);
    }
  }

  private void copyUnchanged() {
    unchanged = null;
    elements = new ArrayList<>(origin.size());
    Iterator<? extends E> before = origin.iterator();
    for (int i = 0; i < count; i++) {
      elements.add(before.next());
    }
  }

  /** The frozen list. */
  @SuppressWarnings("unchecked") // A list that cannot change can be read as one of supertypes.
  public List<E> toList() {
    return unchanged != null ? (List<E>) origin : FrozenList.of(elements);
  }

  /** The frozen set. */
  @SuppressWarnings("unchecked") // As for lists.
  public Set<E> toSet() {
    return unchanged != null ? (Set<E>) origin : FrozenSet.of(new LinkedHashSet<>(elements));
  }

  /** The frozen set if the collection was a set, else the frozen list. */
  public Collection<E> toCollection() {
    return origin instanceof Set ? toSet() : toList();
  }
}
