package names;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Actor {
  void act(AskRef ask);
}
