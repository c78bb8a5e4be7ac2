package savings;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Bank.Savings}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface Bank_SavingsMessage extends Message {
  /** A call of {@link Bank.Savings#close(Bank.SavingsMessage)}. */
  record Close(Bank.SavingsMessage reason) implements Bank_SavingsMessage {
    @Override
    public String toString() {
      return "close(" + reason + ")";
    }
  }
}
