package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;

@ActorContract
public interface Account {
  long balance();

  @AskTimeout(millis = 10)
  // ERROR [rondo:timeout-on-what] 'isEmpty()' is no message of a contract, so nobody asks it. Put @AskTimeout on an abstract method of the contract.
  default boolean isEmpty() {
    return balance() == 0;
  }
}

class AccountActor implements Account {
  @Override
  @AskTimeout(millis = 10)
  // ERROR [rondo:timeout-on-what] 'balance()' is no message of a contract, so nobody asks it. Put @AskTimeout on an abstract method of the contract.
  public long balance() {
    return 0;
  }
}
