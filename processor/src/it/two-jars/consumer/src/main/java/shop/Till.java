package shop;

import bank.Account;
import bank.Register;
import dev.rondo.annotation.ActorContract;

/** An account with prices: both parents are in another jar, and one is generic. */
@ActorContract
interface Till extends Account, Register<String, Long> {
  long sell(String goods) throws Missing;
}
