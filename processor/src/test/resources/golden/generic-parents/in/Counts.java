package store;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Counts extends Cache<String, Long> {
  void put(Long count);

  @Override
  Long read(String name) throws Missing;
}
