package relay;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Second}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface SecondRef extends ActorRef, SecondCalls {
  /** Describes the contract to an actor system. */
  Contract<Second, SecondRef> CONTRACT = SecondDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Second, SecondRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  SecondRef within(Duration timeout);
}
