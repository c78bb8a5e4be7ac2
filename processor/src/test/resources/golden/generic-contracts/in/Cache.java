package store;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;
import java.io.Serializable;
import java.util.concurrent.CompletionStage;

@ActorContract
public interface Cache<@Sendable K extends Comparable<K> & Serializable, @Sendable V> {
  void put(K key, V value);

  V get(K key);

  CompletionStage<V> await(K key);

  Entry<K, V> first();

  void copyTo(CacheRef<K, ? super V> other);

  void putAll(K one, K two, K three, V first, V second, V third);

  void clear();

  record Entry<K, V>(K key, V value) {}
}
