package selling;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Seller}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface SellerRef extends ActorRef, SellerCalls {
  /** Describes the contract to an actor system. */
  Contract<Seller, SellerRef> CONTRACT = SellerDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Seller, SellerRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  SellerRef within(Duration timeout);
}
