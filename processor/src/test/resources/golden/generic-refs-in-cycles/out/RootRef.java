package tree;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Root}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface RootRef extends ActorRef, RootCalls {
  /** Describes the contract to an actor system. */
  Contract<Root, RootRef> CONTRACT = RootDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Root, RootRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  RootRef within(Duration timeout);
}
