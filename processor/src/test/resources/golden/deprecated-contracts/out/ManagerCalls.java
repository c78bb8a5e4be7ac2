package old;

import dev.rondo.Ask;
import javax.annotation.processing.Generated;

/** The messages of {@link Manager}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface ManagerCalls {
  /** Tells {@link Manager#hire(TellerRef, Office_ClerkRef)}. */
  @SuppressWarnings({
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation",
      // Removal: the contract mentions the type, and its author has been warned.
      "removal"
  })
  void hire(TellerRef teller, Office_ClerkRef clerk);

  /** Asks {@link Manager#staff()}. */
  Ask<Integer> staff();
}
