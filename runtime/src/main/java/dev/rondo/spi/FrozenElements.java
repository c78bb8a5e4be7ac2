package dev.rondo.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the frozen elements of a list, set or other collection, in its order.
 *
 * <p>If the collection was unmodifiable and each element is the same object as before, the result
 * is the collection itself.
 *
 * @param <E> the elements
 */
public final class FrozenElements<E> {

  private final Collection<? extends E> origin;
  private final String what;
  private final List<E> elements;

  /**
   * Begins with none of the elements.
   *
   * @param what names the collection in the exception
   */
  public FrozenElements(Collection<? extends E> origin, String what) {
    this.origin = origin;
    this.what = what;
    this.elements = new ArrayList<>(origin.size());
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
    elements.add(frozen);
  }

  /** The frozen list. */
  @SuppressWarnings("unchecked") // A list that cannot change can be read as one of supertypes.
  public List<E> toList() {
    return isUnchanged() ? (List<E>) origin : FrozenList.of(elements);
  }

  /** The frozen set. */
  @SuppressWarnings("unchecked") // As for lists.
  public Set<E> toSet() {
    return isUnchanged() ? (Set<E>) origin : FrozenSet.of(new LinkedHashSet<>(elements));
  }

  /** The frozen set if the collection was a set, else the frozen list. */
  public Collection<E> toCollection() {
    return origin instanceof Set ? toSet() : toList();
  }

  private boolean isUnchanged() {
    if (!Frozen.isFrozen(origin) && !Frozen.isUnmodifiable(origin)) {
      return false;
    }
    Iterator<? extends E> before = origin.iterator();
    for (E element : elements) {
      if (element != before.next()) {
        return false;
      }
    }
    return true;
  }
}
