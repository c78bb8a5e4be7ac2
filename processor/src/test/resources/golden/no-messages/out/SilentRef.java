package silent;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Silent}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface SilentRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Silent, SilentRef> CONTRACT = SilentDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Silent, SilentRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  SilentRef within(Duration timeout);
}
