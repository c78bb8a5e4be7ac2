package store;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;
import java.util.ArrayList;
import java.util.List;

@ActorContract
public interface Cache<@Sendable K, @Sendable V, T> {
  void put(K key, V value);
}

@ActorContract
interface User<@Sendable W, X> {
  void fine(CacheRef<String, Long, Thread> cache, CacheRef<? super Integer, W, ?> other);

  void use(
      // ERROR [rondo:type-argument] 'cache' is a store.CacheRef<java.lang.String, int[], java.lang.Long>, whose V is sent, but is an int[] here, which may not be sent. Use a type argument that is immutable.
      CacheRef<String, int[], Long> cache,
      // ERROR [rondo:type-argument] 'other' is a store.CacheRef<X, java.lang.Long, X>, whose K is sent, but is a X here, which may not be sent. Use a type argument that is immutable.
      CacheRef<X, Long, X> other);

  // ERROR [rondo:type-argument] 'lists()' replies with a store.CacheRef<java.lang.String, java.util.List<java.lang.String>, java.lang.Void>, whose V is sent, but is a java.util.List<java.lang.String> here, which may not be sent. Use a type argument that is immutable.
  CacheRef<String, List<String>, Void> lists();

  // ERROR [rondo:type-argument] 'holder()' replies with a store.Holder, whose cache.K is sent, but is a java.lang.Thread here, which may not be sent. Use a type argument that is immutable.
  Holder holder();
}

record Holder(CacheRef<Thread, String, Void> cache) {}

@ActorContract
// ERROR [rondo:type-argument] store.Lists extends store.Cache, whose V is sent, but is a java.util.ArrayList<java.lang.String> here, which may not be sent. Use a type argument that is immutable.
interface Lists extends Cache<String, ArrayList<String>, Thread> {
  void clear();
}
