package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
// ERROR [rondo:not-an-interface] bank.Account is a class, but a contract is an interface. Declare its messages in an interface, which the class then implements.
public class Account {
  AccountRef self;

  public void deposit(long cents) {}
}
