package bank;

import dev.rondo.annotation.ActorContract;

// ERROR [rondo:invalid-name] "bank-account" cannot begin the names of generated types. Give a Java identifier as the name in @ActorContract, or none.
@ActorContract(name = "bank-account")
public interface Account {
  void deposit(long cents);
}
