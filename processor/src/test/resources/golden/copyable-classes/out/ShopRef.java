package shop;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Shop}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface ShopRef extends ActorRef, ShopCalls {
  /** Describes the contract to an actor system. */
  Contract<Shop, ShopRef> CONTRACT = ShopDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Shop, ShopRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ShopRef within(Duration timeout);
}
