package chat;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Chat}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface RoomMessage extends Message {
  /** A call of {@link Chat#say(ChatMessage)}. */
  record Say(ChatMessage message) implements RoomMessage {
    @Override
    public String toString() {
      return "say(" + message + ")";
    }
  }
}
