package names;

import dev.rondo.ActorRef;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Contract}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface ContractRef extends ActorRef, ContractCalls {
  /** Describes the contract to an actor system. */
  dev.rondo.Contract<Contract, ContractRef> CONTRACT = ContractDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static dev.rondo.Contract<Contract, ContractRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ContractRef within(Duration timeout);
}
