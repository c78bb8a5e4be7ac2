package store;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

@ActorContract
public interface Source<@Sendable T> {
  T read(String name) throws Missing;

  class Missing extends Exception {
    private static final long serialVersionUID = 1;
  }
}
