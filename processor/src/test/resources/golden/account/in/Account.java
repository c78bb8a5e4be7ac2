package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Account {
  void deposit(long cents);

  long balance();

  Receipt withdraw(long cents) throws Overdrawn;
}
