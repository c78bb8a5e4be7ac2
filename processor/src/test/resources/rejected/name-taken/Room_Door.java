package chat;

import dev.rondo.annotation.ActorContract;

@ActorContract
// ERROR [rondo:name-taken] The generated chat.Room_DoorRef, chat.Room_DoorMessage, chat.Room_DoorDispatch would meet another type of that name. Choose another stem for generated names: @ActorContract(name = "...").
public interface Room_Door {
  void open();
}
