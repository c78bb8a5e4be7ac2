package store;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

@ActorContract
public interface Cache<@Sendable K, V extends Comparable<V>, T> {
  void put(
      K key,
      // ERROR [rondo:type-variable] 'value' is a V, which may stand for something mutable. Declare it as <@Sendable V> if every argument is immutable or safe for use by several threads.
      V value);

  // ERROR [rondo:type-variable] 'get(java.lang.Object)' replies with a V, which may stand for something mutable. Declare it as <@Sendable V> if every argument is immutable or safe for use by several threads.
  V get(K key);

  // ERROR [rondo:type-variable] 'all()' replies with a store.Pair<K, V>, whose 'second' is a V, which may stand for something mutable. Declare it as <@Sendable V> if every argument is immutable or safe for use by several threads.
  Pair<K, V> all();
}

record Pair<A, B>(A first, B second) {}
