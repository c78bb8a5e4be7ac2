package bank;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Bank.Vault}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface Bank_VaultRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Bank.Vault, Bank_VaultRef> CONTRACT = Bank_VaultDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Bank.Vault, Bank_VaultRef> contract() {
    return CONTRACT;
  }

  /** Asks {@link Bank.Vault#isOpen()}. */
  Ask<Boolean> isOpen();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  Bank_VaultRef within(Duration timeout);
}
