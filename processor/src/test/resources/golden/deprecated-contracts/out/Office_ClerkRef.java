package old;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Office.Clerk}. */
@Deprecated(
    forRemoval = true
)
@SuppressWarnings(
    // Removal: this will be removed together with its contract.
    "removal")
@Generated("dev.rondo.processor.ActorContractProcessor")
interface Office_ClerkRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Office.Clerk, Office_ClerkRef> CONTRACT = Office_ClerkDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Office.Clerk, Office_ClerkRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Office.Clerk#stamp(String, int)}. */
  void stamp(String form, int copies);

  /** Asks {@link Office.Clerk#last()}. */
  Ask<String> last();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  Office_ClerkRef within(Duration timeout);
}
