package names;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Ask {
  Ask_Value ask(ActorRef actor);
}
