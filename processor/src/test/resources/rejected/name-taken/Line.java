package chat;

import dev.rondo.annotation.ActorContract;

@ActorContract
// ERROR [rondo:name-taken] The generated chat.LineCalls would meet another type of that name. Choose another stem for generated names: @ActorContract(name = "...").
public interface Line {
  void connect(LineRef other);
}
