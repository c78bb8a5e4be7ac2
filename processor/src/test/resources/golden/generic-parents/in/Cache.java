package store;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

// @start region="contract"
@ActorContract
public interface Cache<@Sendable K, @Sendable V> extends Source<V> {
  void put(K key, V value);

  void put(K key);

  void fill(K one, K two, K three, V four, V five);
}
// @end
