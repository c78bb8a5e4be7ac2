package old;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Teller}. */
@Deprecated
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface TellerRef extends ActorRef, TellerCalls {
  /** Describes the contract to an actor system. */
  Contract<Teller, TellerRef> CONTRACT = TellerDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Teller, TellerRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  TellerRef within(Duration timeout);
}
