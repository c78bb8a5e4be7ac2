package chat;

import dev.rondo.annotation.ActorContract;

public interface Room {
  @ActorContract
  interface Door {
    void open(Room_DoorRef next);
  }
}
