package dev.rondo.internal.collections;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A map in encounter order that cannot change, nor can anything in it. Safe to publish in any way.
 */
public final class FrozenMap<K, V> extends AbstractMap<K, V> {

  /** The one without entries. */
  private static final Map<?, ?> EMPTY = new FrozenMap<>(Map.of());

  private final Map<K, V> entries;

  private FrozenMap(Map<K, V> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /** Takes over a linked map that nobody else has. */
  @SuppressWarnings("unchecked") // Nothing can be taken out of the empty one.
  public static <K, V> Map<K, V> of(Map<K, V> entries) {
    return entries.isEmpty() ? (Map<K, V>) EMPTY : new FrozenMap<>(entries);
  }

  @Override
  public V get(Object key) {
    return entries.get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.containsKey(key);
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public Set<K> keySet() {
    return entries.keySet();
  }

  @Override
  public Collection<V> values() {
    return entries.values();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return entries.entrySet();
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    entries.forEach(action);
  }

  // AbstractMap refuses what would change something; these would let pass what happens not to.

  @Override
  public void putAll(Map<? extends K, ? extends V> more) {
    throw Unmodifiable.refused();
  }

  @Override
  public V putIfAbsent(K key, V value) {
    throw Unmodifiable.refused();
  }

  @Override
  public V remove(Object key) {
    throw Unmodifiable.refused();
  }

  @Override
  public boolean remove(Object key, Object value) {
    throw Unmodifiable.refused();
  }

  @Override
  public V replace(K key, V value) {
    throw Unmodifiable.refused();
  }

  @Override
  public boolean replace(K key, V before, V after) {
    throw Unmodifiable.refused();
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    throw Unmodifiable.refused();
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    throw Unmodifiable.refused();
  }

  @Override
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    throw Unmodifiable.refused();
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    throw Unmodifiable.refused();
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    throw Unmodifiable.refused();
  }

  @Override
  public void clear() {
    throw Unmodifiable.refused();
  }
}
