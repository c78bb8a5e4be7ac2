package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract(askTimeoutMillis = 2000)
public interface Account extends Owned {
  void deposit(long cents);

  long balance();

  long withdraw(long cents) throws Overdrawn;
}
