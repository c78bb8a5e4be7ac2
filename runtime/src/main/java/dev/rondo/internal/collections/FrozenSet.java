package dev.rondo.internal.collections;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A set in encounter order that cannot change, nor can anything in it. Safe to publish in any way.
 */
public final class FrozenSet<E> extends AbstractSet<E> {

  /** The one without elements. */
  private static final Set<?> EMPTY = new FrozenSet<>(Set.of());

  private final Set<E> elements;

  private FrozenSet(Set<E> elements) {
    this.elements = Collections.unmodifiableSet(elements);
  }

  /** Takes over a linked set that nobody else has. */
  @SuppressWarnings("unchecked") // Nothing can be taken out of the empty one.
  public static <E> Set<E> of(Set<E> elements) {
    return elements.isEmpty() ? (Set<E>) EMPTY : new FrozenSet<>(elements);
  }

  @Override
  public Iterator<E> iterator() {
    return elements.iterator();
  }

  @Override
  public boolean contains(Object element) {
    return elements.contains(element);
  }

  @Override
  public int size() {
    return elements.size();
  }

  // AbstractSet refuses what would change something; these would let pass what happens not to.

  @Override
  public boolean remove(Object element) {
    throw Unmodifiable.refused();
  }

  @Override
  public boolean addAll(Collection<? extends E> more) {
    throw Unmodifiable.refused();
  }

  @Override
  public boolean removeAll(Collection<?> others) {
    throw Unmodifiable.refused();
  }

  @Override
  public boolean retainAll(Collection<?> others) {
    throw Unmodifiable.refused();
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    throw Unmodifiable.refused();
  }

  @Override
  public void clear() {
    throw Unmodifiable.refused();
  }
}
