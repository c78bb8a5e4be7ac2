package dev.rondo.spi;

import dev.rondo.internal.collections.FrozenMap;
import dev.rondo.internal.collections.FrozenSet;
import dev.rondo.internal.collections.Unmodifiable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/**
 * Makes the collections in a message unmodifiable, so that sender and receiver share nothing that
 * one of them could change.
 *
 * <p>The order of elements is kept. What is unmodifiable already stays the same object, and null
 * stays null; but no frozen collection holds null. The methods that take a collection are for
 * elements that are immutable; where those are to be frozen too, generated code does it one by one
 * with {@link FrozenElements} and {@link FrozenEntries}.
 *
 * <p>Called by the sender before it claims a slot, since a user's collection may throw anything.
 */
@NullUnmarked // That null gives null, and nothing else does, cannot be said with annotations.
public final class Frozen {

  private Frozen() {}

  /** Whether freezing has left a value as it was. By identity: an equal one may change. */
  @SuppressWarnings("ReferenceEquality") // As it says.
  public static boolean isSame(Object frozen, Object value) {
    return frozen == value;
  }

  /**
   * Freezes a list of immutable elements.
   *
   * @param what names the list in the exception
   * @throws NullPointerException if it holds null
   */
  public static <E> List<E> list(List<E> list, String what) {
    if (list == null || Unmodifiable.isFrozen(list)) {
      return list;
    }
    try {
      return List.copyOf(list);
    } catch (NullPointerException e) {
      if (list.stream().anyMatch(Objects::isNull)) {
        throw nullIn(what);
      }
      throw e;
    }
  }

  /**
   * Freezes a set of immutable elements.
   *
   * @param what names the set in the exception
   * @throws NullPointerException if it holds null
   */
  public static <E> Set<E> set(Set<E> set, String what) {
    if (set == null || isUnmodifiable(set)) {
      return set;
    }
    Set<E> copy = new LinkedHashSet<>(set);
    if (copy.contains(null)) {
      throw nullIn(what);
    }
    return FrozenSet.of(copy);
  }

  /**
   * Freezes a collection of immutable elements: a set stays one, anything else becomes a list.
   *
   * @param what names the collection in the exception
   * @throws NullPointerException if it holds null
   */
  public static <E> Collection<E> collection(Collection<E> collection, String what) {
    if (collection instanceof Set<E> set) {
      return set(set, what);
    }
    if (collection == null || collection instanceof List<E>) {
      return list((List<E>) collection, what);
    }
    FrozenElements<E> elements = new FrozenElements<>(collection, what);
    collection.forEach(elements::add);
    return elements.toList();
  }

  /**
   * Freezes a map of immutable keys and values.
   *
   * @param what names the map in the exception
   * @throws NullPointerException if it holds null, as key or value
   */
  public static <K, V> Map<K, V> map(Map<K, V> map, String what) {
    if (map == null || isUnmodifiable(map)) {
      return map;
    }
    Map<K, V> copy = new LinkedHashMap<>(map);
    if (copy.containsKey(null) || copy.containsValue(null)) {
      throw nullIn(what);
    }
    return FrozenMap.of(copy);
  }

  /** Whether the collection or map itself cannot change; what it holds is another question. */
  static boolean isUnmodifiable(Object collection) {
    return Unmodifiable.isFrozen(collection) || Unmodifiable.isOfJdk(collection);
  }

  static NullPointerException nullIn(String what) {
    return new NullPointerException("null in " + what + ": no collection in a message may hold it");
  }
}
