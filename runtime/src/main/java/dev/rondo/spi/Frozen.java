package dev.rondo.spi;

import dev.rondo.internal.collections.FrozenList;
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

  /** Whether freezing has left a component as it was. By identity: an equal one may change. */
  @SuppressWarnings("ReferenceEquality") // As it says.
  public static boolean isSame(Object frozen, Object component) {
    return frozen == component;
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
      List<E> copy = List.copyOf(list);
      return copy.isEmpty() ? FrozenList.of(copy) : copy;
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

  /**
   * Whether the collection itself cannot change; what it holds is another question.
   *
   * <p>Not if it is empty and the JDK's, which has but one empty list. A record's accessor that
   * returns a copy may return that one twice, though the field is a list that is empty now and can
   * change. The empty list that is made here is in no accessor's reach, so it shows what the field
   * holds.
   */
  static boolean isUnmodifiable(Collection<?> collection) {
    return Unmodifiable.isFrozen(collection)
        || (Unmodifiable.isOfJdk(collection) && !collection.isEmpty());
  }

  /** Whether the map itself cannot change, as with collections. */
  static boolean isUnmodifiable(Map<?, ?> map) {
    return Unmodifiable.isFrozen(map) || (Unmodifiable.isOfJdk(map) && !map.isEmpty());
  }

  static NullPointerException nullIn(String what) {
    return new NullPointerException("null in " + what + ": no collection in a message may hold it");
  }
}
