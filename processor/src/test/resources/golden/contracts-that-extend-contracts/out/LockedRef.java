package bank;

import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Locked}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface LockedRef extends SavingsRef {
  /** Describes the contract to an actor system. */
  Contract<Locked, LockedRef> CONTRACT = LockedDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Locked, LockedRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  LockedRef within(Duration timeout);
}
