package bank;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Account}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface AccountMessage extends Message {
  /** A call of {@link Account#deposit(long)}. */
  record Deposit(long cents) implements AccountMessage {
    @Override
    public String toString() {
      return "deposit(" + cents + ")";
    }
  }

  /** A call of {@link Account#balance()}. */
  record Balance() implements AccountMessage, AskMessage<Long> {
    @Override
    public String toString() {
      return "balance()";
    }
  }

  /** A call of {@link Account#withdraw(long)}. */
  record Withdraw(long cents) implements AccountMessage, AskMessage<Long> {
    @Override
    public String toString() {
      return "withdraw(" + cents + ")";
    }
  }
}
