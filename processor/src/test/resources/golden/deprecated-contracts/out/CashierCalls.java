package old;

import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages of {@link Cashier}, for its ref. */
@SuppressWarnings({
    // Deprecation: the contract extends the deprecated one, and its author has been warned.
    "deprecation",
    // Removal: the contract extends the deprecated one, and its author has been warned.
    "removal"
})
@Generated("dev.rondo.processor.ActorContractProcessor")
interface CashierCalls extends TellerRef, Office_ClerkRef {
  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  CashierRef within(Duration timeout);

  /** Tells {@link Cashier#pause()}. */
  void pause();
}
