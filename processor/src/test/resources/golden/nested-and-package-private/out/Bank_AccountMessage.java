package bank;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Bank.Account}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface Bank_AccountMessage extends Message {
  /** A call of {@link Bank.Account#close(Bank.Reason)}. */
  record Close(Bank.Reason reason) implements Bank_AccountMessage {
    @Override
    public String toString() {
      return "close(" + reason + ")";
    }
  }
}
