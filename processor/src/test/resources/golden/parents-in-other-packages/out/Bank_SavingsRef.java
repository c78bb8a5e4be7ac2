package savings;

import bank.AccountRef;
import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Bank.Savings}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface Bank_SavingsRef extends AccountRef {
  /** Describes the contract to an actor system. */
  Contract<Bank.Savings, Bank_SavingsRef> CONTRACT = Bank_SavingsDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Bank.Savings, Bank_SavingsRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Bank.Savings#close(Bank.SavingsMessage)}. */
  void close(Bank.SavingsMessage reason);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  Bank_SavingsRef within(Duration timeout);
}
