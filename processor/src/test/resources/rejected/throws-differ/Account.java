package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Account {
  long withdraw(long cents) throws Overdrawn, Closed;

  long fee();

  class Overdrawn extends Exception {}

  class Closed extends Exception {}
}

@ActorContract
interface Savings extends Account {
  @Override
  // ERROR [rondo:throws-differ] 'withdraw(long)' declares bank.Account.Overdrawn in bank.Savings, but bank.Account.Closed, bank.Account.Overdrawn in bank.Account. Declare the same exceptions in both: they are the replies that a sender has to expect.
  long withdraw(long cents) throws Overdrawn;

  @Override
  // ERROR [rondo:throws-differ] 'fee()' declares java.lang.ArithmeticException in bank.Savings, but no exception in bank.Account. Declare the same exceptions in both: they are the replies that a sender has to expect.
  long fee() throws ArithmeticException;
}

@ActorContract
interface Free extends Account {
  @Override
  default long withdraw(long cents) {
    return cents;
  }
}

@ActorContract
interface Purse {
  long withdraw(long cents) throws Account.Overdrawn;
}

@ActorContract
// ERROR [rondo:throws-differ] 'withdraw(long)' declares bank.Account.Overdrawn in bank.Purse, but bank.Account.Closed, bank.Account.Overdrawn in bank.Account. Declare the same exceptions in both: they are the replies that a sender has to expect.
interface Both extends Account, Purse {}

@ActorContract
interface More extends Both {}
