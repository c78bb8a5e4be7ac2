package dev.rondo.internal.collections;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list that cannot change, nor can anything in it. Safe to publish in any way. */
public final class FrozenList<E> extends AbstractList<E> implements RandomAccess {

  /** The one without elements. */
  private static final List<?> EMPTY = new FrozenList<>(List.of());

  private final List<E> elements;

  private FrozenList(List<E> elements) {
    this.elements = elements;
  }

  /** Takes over a list that nobody else has. */
  @SuppressWarnings("unchecked") // Nothing can be taken out of the empty one.
  public static <E> List<E> of(List<E> elements) {
    return elements.isEmpty() ? (List<E>) EMPTY : new FrozenList<>(elements);
  }

  @Override
  public E get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }

  // AbstractList refuses what would change something; these would let pass what happens not to.

  @Override
  public boolean remove(Object element) {
    throw Unmodifiable.refused();
  }

  @Override
  public boolean addAll(Collection<? extends E> more) {
    throw Unmodifiable.refused();
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> more) {
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
  public void replaceAll(UnaryOperator<E> operator) {
    throw Unmodifiable.refused();
  }

  @Override
  public void sort(Comparator<? super E> order) {
    throw Unmodifiable.refused();
  }

  @Override
  public void clear() {
    throw Unmodifiable.refused();
  }
}
