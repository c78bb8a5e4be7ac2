package store;

import dev.rondo.Ask;
import dev.rondo.annotation.Sendable;
import java.io.Serializable;
import javax.annotation.processing.Generated;

/** The messages of {@link Cache}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface CacheCalls<@Sendable K extends Comparable<K> & Serializable, @Sendable V> {
  /** Tells {@link Cache#put(Comparable, Object)}. */
  void put(K key, V value);

  /** Asks {@link Cache#get(Comparable)}. */
  Ask<V> get(K key);

  /** Asks {@link Cache#await(Comparable)}. */
  Ask<V> await(K key);

  /** Asks {@link Cache#first()}. */
  Ask<Cache.Entry<K, V>> first();

  /** Tells {@link Cache#copyTo(CacheRef)}. */
  void copyTo(CacheRef<K, ? super V> other);

  /** Tells {@link Cache#putAll(Comparable, Comparable, Comparable, Object, Object, Object)}. */
  void putAll(K one, K two, K three, V first, V second, V third);

  /** Tells {@link Cache#clear()}. */
  void clear();
}
