package old;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Cashier}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface CashierRef extends ActorRef, CashierCalls {
  /** Describes the contract to an actor system. */
  Contract<Cashier, CashierRef> CONTRACT = CashierDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Cashier, CashierRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  CashierRef within(Duration timeout);
}
