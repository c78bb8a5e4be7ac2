package old;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Office.Clerk}, as values. */
@Deprecated(
    forRemoval = true
)
@SuppressWarnings(
    // Removal: this will be removed together with its contract.
    "removal")
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface Office_ClerkMessage extends Message {
  /** A call of {@link Office.Clerk#stamp(String, int)}. */
  record Stamp(String form, int copies) implements Office_ClerkMessage {
    @Override
    public String toString() {
      return "stamp(" + form + ", " + copies + ")";
    }
  }

  /** A call of {@link Office.Clerk#last()}. */
  record Last() implements Office_ClerkMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "last()";
    }
  }
}
