package bank;

import dev.rondo.annotation.ActorContract;

// ERROR annotation type not applicable to this kind of declaration
@ActorContract
// ERROR cyclic inheritance involving bank.Account
public interface Account extends Savings {
  void deposit(long cents);
}

// ERROR annotation type not applicable to this kind of declaration
@ActorContract
interface Savings extends Account {
  void close();
}
