package ledger;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Ledger}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface LedgerRef extends ActorRef, LedgerCalls {
  /** Describes the contract to an actor system. */
  Contract<Ledger, LedgerRef> CONTRACT = LedgerDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Ledger, LedgerRef> contract() {
    return CONTRACT;
  }

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  LedgerRef within(Duration timeout);
}
