package names;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Message {
  void message(MessageRef other);
}
