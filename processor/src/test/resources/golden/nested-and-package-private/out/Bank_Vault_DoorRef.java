package bank;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Bank.Vault.Door}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface Bank_Vault_DoorRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Bank.Vault.Door, Bank_Vault_DoorRef> CONTRACT = Bank_Vault_DoorDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Bank.Vault.Door, Bank_Vault_DoorRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Bank.Vault.Door#open(Bank.Account_Key)}. */
  void open(Bank.Account_Key key);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  Bank_Vault_DoorRef within(Duration timeout);
}
