package old;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Manager}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface ManagerRef extends ActorRef, ManagerCalls {
  /** Describes the contract to an actor system. */
  Contract<Manager, ManagerRef> CONTRACT = ManagerDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Manager, ManagerRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ManagerRef within(Duration timeout);
}
