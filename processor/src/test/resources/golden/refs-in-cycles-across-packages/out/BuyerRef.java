package buying;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Buyer}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface BuyerRef extends ActorRef, BuyerCalls {
  /** Describes the contract to an actor system. */
  Contract<Buyer, BuyerRef> CONTRACT = BuyerDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Buyer, BuyerRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  BuyerRef within(Duration timeout);
}
