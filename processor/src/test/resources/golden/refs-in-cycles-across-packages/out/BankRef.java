package values;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Bank}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface BankRef extends ActorRef, BankCalls {
  /** Describes the contract to an actor system. */
  Contract<Bank, BankRef> CONTRACT = BankDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Bank, BankRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  BankRef within(Duration timeout);
}
