package bank;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Owned}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface OwnedRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Owned, OwnedRef> CONTRACT = OwnedDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Owned, OwnedRef> contract() {
    return CONTRACT;
  }

  /** Asks {@link Owned#owner()}. */
  Ask<String> owner();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  OwnedRef within(Duration timeout);
}
