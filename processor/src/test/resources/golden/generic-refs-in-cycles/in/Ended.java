package tree;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

@ActorContract
public interface Ended<@Sendable E> {
  void whenEnded(E who, RootRef root);
}
