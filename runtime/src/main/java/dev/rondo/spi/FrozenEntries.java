package dev.rondo.spi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects the frozen keys and values of a map, in its order.
 *
 * <p>If the map was unmodifiable and each key and value is the same object as before, the result is
 * the map itself.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class FrozenEntries<K, V> {

  private final Map<? extends K, ? extends V> origin;
  private final String what;
  private final Map<K, V> entries;

  /**
   * Begins with none of the entries.
   *
   * @param what names the map in the exception
   */
  public FrozenEntries(Map<? extends K, ? extends V> origin, String what) {
    this.origin = origin;
    this.what = what;
    this.entries = new LinkedHashMap<>((int) Math.min(origin.size() / 0.75 + 1, 1 << 30));
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
    entries.put(frozenKey, frozenValue);
  }

  /** The frozen map. */
  @SuppressWarnings("unchecked") // A map that cannot change can be read as one of supertypes.
  public Map<K, V> toMap() {
    return isUnchanged() ? (Map<K, V>) origin : FrozenMap.of(entries);
  }

  private boolean isUnchanged() {
    if (!Frozen.isFrozen(origin) && !Frozen.isUnmodifiable(origin)) {
      return false;
    }
    var before = origin.entrySet().iterator();
    for (Map.Entry<K, V> entry : entries.entrySet()) {
      Map.Entry<? extends K, ? extends V> old = before.next();
      if (entry.getKey() != old.getKey() || entry.getValue() != old.getValue()) {
        return false;
      }
    }
    return true;
  }
}
