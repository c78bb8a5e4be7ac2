package chat;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Chat}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface RoomRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Chat, RoomRef> CONTRACT = RoomDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Chat, RoomRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Chat#say(ChatMessage)}. */
  void say(ChatMessage message);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  RoomRef within(Duration timeout);
}
