package bank;

import dev.rondo.annotation.ActorContract;

/** An account that can be paid into and out of. */
@ActorContract
public interface Account {
  void deposit(long cents);

  long balance();

  Receipt withdraw(long cents) throws Overdrawn;
}
