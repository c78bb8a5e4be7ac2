package bank;

import dev.rondo.Contract;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Savings}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface SavingsRef extends AccountRef, AuditedRef {
  /** Describes the contract to an actor system. */
  Contract<Savings, SavingsRef> CONTRACT = SavingsDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Savings, SavingsRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Savings#addInterest(double)}. */
  void addInterest(double percent);

  /** Tells {@link Savings#deposit(Money)}. */
  void deposit(Money money);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  @Override
  SavingsRef within(Duration timeout);
}
