package cache;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Cache {
  // ERROR [rondo:generic-method] 'put(java.lang.String, java.lang.Object)' has a type parameter of its own, which no message can carry. Use the types that are sent.
  <T> void put(String key, T value);

  String get(String key);
}
