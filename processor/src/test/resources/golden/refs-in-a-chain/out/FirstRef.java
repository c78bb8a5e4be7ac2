package relay;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link First}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface FirstRef extends ActorRef, FirstCalls {
  /** Describes the contract to an actor system. */
  Contract<First, FirstRef> CONTRACT = FirstDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<First, FirstRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  FirstRef within(Duration timeout);
}
