package relay;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface First {
  void pass(String baton, SecondRef next);
}
