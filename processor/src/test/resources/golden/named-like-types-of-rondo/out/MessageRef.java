package names;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Message}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface MessageRef extends ActorRef, MessageCalls {
  /** Describes the contract to an actor system. */
  Contract<Message, MessageRef> CONTRACT = MessageDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Message, MessageRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  MessageRef within(Duration timeout);
}
