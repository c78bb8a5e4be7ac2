package old;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Teller}, as values. */
@Deprecated
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface TellerMessage extends Message {
  /** A call of {@link Teller#deposit(long)}. */
  record Deposit(long cents) implements TellerMessage {
    @Override
    public String toString() {
      return "deposit(" + cents + ")";
    }
  }

  /** A call of {@link Teller#balance()}. */
  record Balance() implements TellerMessage, AskMessage<Long> {
    @Override
    public String toString() {
      return "balance()";
    }
  }

  /** A call of {@link Teller#introduce(TellerRef)}. */
  @SuppressWarnings(
      // Deprecation: the contract mentions the type, and its author has been warned.
      "deprecation")
  record Introduce(TellerRef colleague) implements TellerMessage {
    @Override
    public String toString() {
      return "introduce(" + colleague + ")";
    }
  }
}
