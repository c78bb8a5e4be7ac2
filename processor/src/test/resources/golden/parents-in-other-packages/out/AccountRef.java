package bank;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Account}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface AccountRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Account, AccountRef> CONTRACT = AccountDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Account, AccountRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Account#deposit(Account.Coin)}. */
  void deposit(Account.Coin coin);

  /** Asks {@link Account#largest()}. */
  Ask<Account.Coin> largest();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  AccountRef within(Duration timeout);
}
