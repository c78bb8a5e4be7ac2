package dev.rondo.spi;

import dev.rondo.internal.collections.FrozenMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the frozen keys and values of a map, in its order.
 *
 * <p>If the map was unmodifiable and each key and value is the same object as before, the result is
 * the map itself, and nothing is allocated but this.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class FrozenEntries<K, V> {

  private final Map<? extends K, ? extends V> origin;
  private final String what;

  /** Goes along with the entries as long as nothing has changed; null from the first change on. */
  private @Nullable Iterator<? extends Map.Entry<? extends K, ? extends V>> unchanged;

  private Map<K, V> entries = Map.of();
  private int count;

  /**
   * Begins with none of the entries.
   *
   * @param what names the map in the exception
   */
  public FrozenEntries(Map<? extends K, ? extends V> origin, String what) {
    this.origin = origin;
    this.what = what;
    if (Frozen.isUnmodifiable(origin)) {
      unchanged = origin.entrySet().iterator();
    } else {
      entries = newEntries();
    }
  }

  /**
   * Adds the next entry.
   *
   * @throws NullPointerException if key or value is null
   */
  public void add(K frozenKey, V frozenValue) {
    if (frozenKey == null || frozenValue == null) {
      throw Frozen.nullIn(what);
    }
    if (unchanged == null) {
      entries.put(frozenKey, frozenValue);
    } else if (isSame(unchanged.next(), frozenKey, frozenValue)) {
      count++;
    } else {
      copyUnchanged();
      entries.put(frozenKey, frozenValue);
    }
  }

  private boolean isSame(Map.Entry<? extends K, ? extends V> before, K key, V value) {
    return before.getKey() == key && before.getValue() == value;
  }

  private void copyUnchanged() {
    unchanged = null;
    entries = newEntries();
    Iterator<? extends Map.Entry<? extends K, ? extends V>> before = origin.entrySet().iterator();
    for (int i = 0; i < count; i++) {
      Map.Entry<? extends K, ? extends V> entry = before.next();
      entries.put(entry.getKey(), entry.getValue());
    }
  }

  private Map<K, V> newEntries() {
    return new LinkedHashMap<>((int) Math.min(origin.size() / 0.75 + 1, 1 << 30));
  }

  /** The frozen map. */
  @SuppressWarnings("unchecked") // A map that cannot change can be read as one of supertypes.
  public Map<K, V> toMap() {
    return unchanged != null ? (Map<K, V>) origin : FrozenMap.of(entries);
  }
}
