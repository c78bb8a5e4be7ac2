package names;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Ask}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface AskRef extends ActorRef, AskCalls {
  /** Describes the contract to an actor system. */
  Contract<Ask, AskRef> CONTRACT = AskDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Ask, AskRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  AskRef within(Duration timeout);
}
