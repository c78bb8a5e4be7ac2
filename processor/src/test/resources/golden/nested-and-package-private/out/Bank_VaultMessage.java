package bank;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Bank.Vault}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface Bank_VaultMessage extends Message {
  /** A call of {@link Bank.Vault#isOpen()}. */
  record IsOpen() implements Bank_VaultMessage, AskMessage<Boolean> {
    @Override
    public String toString() {
      return "isOpen()";
    }
  }
}
