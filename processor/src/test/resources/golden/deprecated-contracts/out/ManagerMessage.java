package old;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Manager}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface ManagerMessage extends Message {
  /** A call of {@link Manager#hire(TellerRef, Office_ClerkRef)}. */
  @SuppressWarnings({
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation",
      // Removal: the contract mentions the type, and its author has been warned.
      "removal"
  })
  record Hire(TellerRef teller, Office_ClerkRef clerk) implements ManagerMessage {
    @Override
    public String toString() {
      return "hire(" + teller + ", " + clerk + ")";
    }
  }

  /** A call of {@link Manager#staff()}. */
  record Staff() implements ManagerMessage, AskMessage<Integer> {
    @Override
    public String toString() {
      return "staff()";
    }
  }
}
