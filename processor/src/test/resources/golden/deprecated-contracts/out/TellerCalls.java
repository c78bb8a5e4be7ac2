package old;

import dev.rondo.Ask;
import javax.annotation.processing.Generated;

/** The messages of {@link Teller}, for its ref. */
@Deprecated
@Generated("dev.rondo.processor.ActorContractProcessor")
interface TellerCalls {
  /** Tells {@link Teller#deposit(long)}. */
  void deposit(long cents);

  /** Asks {@link Teller#balance()}. */
  Ask<Long> balance();

  /** Tells {@link Teller#introduce(TellerRef)}. */
  @SuppressWarnings(
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation")
  void introduce(TellerRef colleague);
}
