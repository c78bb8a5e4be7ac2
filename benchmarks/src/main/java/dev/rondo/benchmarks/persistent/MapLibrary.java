package dev.rondo.benchmarks.persistent;

import java.util.HashMap;
import java.util.Map;
import org.organicdesign.fp.collections.PersistentHashMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A map of which others may hold an older state. */
public enum MapLibrary {

  /** A plain map that is copied for each change: what a Cow does while others hold it. */
  COPIES {
    @Override
    Object of(Map<Integer, Integer> entries) {
      return new HashMap<>(entries);
    }

    @Override
    Object with(Object map, Integer key, Integer value) {
      HashMap<Integer, Integer> copy = new HashMap<>(this.<HashMap<Integer, Integer>>as(map));
      copy.put(key, value);
      return copy;
    }

    @Override
    Integer get(Object map, Integer key) {
      return this.<HashMap<Integer, Integer>>as(map).get(key);
    }
  },

  /** PCollections. */
  PCOLLECTIONS {
    @Override
    Object of(Map<Integer, Integer> entries) {
      return HashTreePMap.from(entries);
    }

    @Override
    Object with(Object map, Integer key, Integer value) {
      return this.<PMap<Integer, Integer>>as(map).plus(key, value);
    }

    @Override
    Integer get(Object map, Integer key) {
      return this.<PMap<Integer, Integer>>as(map).get(key);
    }
  },

  /** Vavr. */
  VAVR {
    @Override
    Object of(Map<Integer, Integer> entries) {
      return io.vavr.collection.HashMap.ofAll(entries);
    }

    @Override
    Object with(Object map, Integer key, Integer value) {
      return this.<io.vavr.collection.HashMap<Integer, Integer>>as(map).put(key, value);
    }

    @Override
    Integer get(Object map, Integer key) {
      return this.<io.vavr.collection.HashMap<Integer, Integer>>as(map).getOrElse(key, 0);
    }
  },

  /** Paguro. */
  PAGURO {
    @Override
    Object of(Map<Integer, Integer> entries) {
      return PersistentHashMap.of(entries.entrySet());
    }

    @Override
    Object with(Object map, Integer key, Integer value) {
      return this.<PersistentHashMap<Integer, Integer>>as(map).assoc(key, value);
    }

    @Override
    Integer get(Object map, Integer key) {
      return this.<PersistentHashMap<Integer, Integer>>as(map).get(key);
    }
  },

  /** Bifurcan. */
  BIFURCAN {
    @Override
    Object of(Map<Integer, Integer> entries) {
      return io.lacuna.bifurcan.Map.from(entries);
    }

    @Override
    Object with(Object map, Integer key, Integer value) {
      return this.<io.lacuna.bifurcan.Map<Integer, Integer>>as(map).put(key, value);
    }

    @Override
    Integer get(Object map, Integer key) {
      return this.<io.lacuna.bifurcan.Map<Integer, Integer>>as(map).get(key, 0);
    }
  };

  /** A map of these. */
  abstract Object of(Map<Integer, Integer> entries);

  /** One that has that value there. */
  abstract Object with(Object map, Integer key, Integer value);

  abstract Integer get(Object map, Integer key);

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Each gets its own maps.
  <M> M as(Object map) {
    return (M) map;
  }
}
