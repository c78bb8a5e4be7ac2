package bank;

import dev.rondo.annotation.ActorContract;

/** A diamond: both parents have the owner from above, and each has a balance. */
// @start region="contract"
@ActorContract
public interface Savings extends Account, Audited {
  void addInterest(double percent);

  void deposit(Money money);

  @Override
  long withdraw(long cents) throws Overdrawn; // declared again: still the message of Account
}
// @end
