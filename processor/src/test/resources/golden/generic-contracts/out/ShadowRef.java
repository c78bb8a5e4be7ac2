package store;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Hidden}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface ShadowRef<@Sendable MessageSlot, @Sendable Put, @Sendable Descriptor, @Sendable String>
    extends ActorRef {
  /** Describes the contract to an actor system. */
  static <MessageSlot, Put, Descriptor, String>
      Contract<Hidden<MessageSlot, Put, Descriptor, String>,
          ShadowRef<MessageSlot, Put, Descriptor, String>> contract() {
    return ShadowDispatch.contract();
  }

  /** Tells {@link Hidden#put(Object)}. */
  void put(MessageSlot slot);

  /** Asks {@link Hidden#take(Object, Object)}. */
  Ask<Put> take(Put put, String text);

  /** Asks {@link Hidden#describe()}. */
  Ask<Descriptor> describe();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ShadowRef<MessageSlot, Put, Descriptor, String> within(Duration timeout);
}
