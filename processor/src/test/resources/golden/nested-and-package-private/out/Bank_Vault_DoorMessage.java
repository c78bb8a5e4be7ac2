package bank;

import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Bank.Vault.Door}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
sealed interface Bank_Vault_DoorMessage extends Message {
  /** A call of {@link Bank.Vault.Door#open(Bank.Account_Key)}. */
  record Open(Bank.Account_Key key) implements Bank_Vault_DoorMessage {
    @Override
    public String toString() {
      return "open(" + key + ")";
    }
  }
}
