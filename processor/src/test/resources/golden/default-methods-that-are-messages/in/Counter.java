package store;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Counter extends Store {
  void add(String key, long value);

  @Override
  default void put(String key, long value) {
    add(key, value - get(key));
  }

  @Override
  boolean has(String key);
}
