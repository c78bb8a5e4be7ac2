package bank;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Savings}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface SavingsMessage extends Message {
  /** A call of {@link Savings#addInterest(double)}. */
  record AddInterest(double percent) implements SavingsMessage {
    @Override
    public String toString() {
      return "addInterest(" + percent + ")";
    }
  }

  /** A call of {@link Savings#deposit(Money)}. */
  record Deposit(Money money) implements SavingsMessage {
    @Override
    public String toString() {
      return "deposit(" + money + ")";
    }
  }
}
