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

  /** A call of {@link Account#depositEuros(int)}. */
  record DepositEuros(int euros) implements AccountMessage {
    @Override
    public String toString() {
      return "depositEuros(" + euros + ")";
    }
  }

  /** A call of {@link Account#balanceInEuros()}. */
  record BalanceInEuros() implements AccountMessage, AskMessage<Integer> {
    @Override
    public String toString() {
      return "balanceInEuros()";
    }
  }
}
