package store;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Chain}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface ChainRef<@Sendable C extends Chain.Link<C>> extends ActorRef {
  /** Describes the contract to an actor system. */
  static <C extends Chain.Link<C>> Contract<Chain<C>, ChainRef<C>> contract() {
    return ChainDispatch.contract();
  }

  /** Asks {@link Chain#next(Chain.Link)}. */
  Ask<C> next(C link);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ChainRef<C> within(Duration timeout);
}
