package bank;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Account}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface AccountMessage extends Message {
  /** A call of {@link Account#deposit(Account.Coin)}. */
  record Deposit(Account.Coin coin) implements AccountMessage {
    @Override
    public String toString() {
      return "deposit(" + coin + ")";
    }
  }

  /** A call of {@link Account#largest()}. */
  record Largest() implements AccountMessage, AskMessage<Account.Coin> {
    @Override
    public String toString() {
      return "largest()";
    }
  }
}
