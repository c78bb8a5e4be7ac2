package names;

import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Actor}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface ActorRef extends dev.rondo.ActorRef, ActorCalls {
  /** Describes the contract to an actor system. */
  Contract<Actor, ActorRef> CONTRACT = ActorDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Actor, ActorRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ActorRef within(Duration timeout);
}
