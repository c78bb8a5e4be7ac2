package chat;

import dev.rondo.annotation.ActorContract;

@ActorContract(name = "Room")
public interface Chat {
  void say(ChatMessage message);
}
