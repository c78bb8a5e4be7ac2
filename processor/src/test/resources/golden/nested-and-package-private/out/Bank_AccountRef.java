package bank;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Bank.Account}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface Bank_AccountRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Bank.Account, Bank_AccountRef> CONTRACT = Bank_AccountDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Bank.Account, Bank_AccountRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Bank.Account#close(Bank.Reason)}. */
  void close(Bank.Reason reason);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  Bank_AccountRef within(Duration timeout);
}
