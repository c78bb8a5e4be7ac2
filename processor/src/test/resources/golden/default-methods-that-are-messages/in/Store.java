package store;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Store {
  void put(String key, long value);

  long get(String key);

  default boolean has(String key) {
    return get(key) != 0;
  }
}
