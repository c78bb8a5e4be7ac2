package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;

@ActorContract
public interface Account {
  long balance();

  // ERROR [rondo:timeout-on-what] 'isEmpty()' is no message of a contract, so nobody asks it. Put @AskTimeout on an abstract method of the contract.
  @AskTimeout(millis = 10)
  default boolean isEmpty() {
    return balance() == 0;
  }
}

class AccountActor implements Account {
  @Override
  // ERROR [rondo:timeout-on-what] 'balance()' is no message of a contract, so nobody asks it. Put @AskTimeout on an abstract method of the contract.
  @AskTimeout(millis = 10)
  public long balance() {
    return 0;
  }
}
