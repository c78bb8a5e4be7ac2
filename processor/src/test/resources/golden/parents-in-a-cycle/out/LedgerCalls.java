package ledger;

import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages of {@link Ledger}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface LedgerCalls extends AuditRef, BookRef {
  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  LedgerRef within(Duration timeout);

  /** Tells {@link Ledger#add(long)}. */
  void add(long cents);
}
