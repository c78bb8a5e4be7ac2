package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;

@ActorContract
public interface Account {
  @AskTimeout(millis = 10)
  long balance();

  @AskTimeout(millis = 10)
  long fee();

  String owner();
}

@ActorContract
interface Savings extends Account {
  @Override
  // ERROR [rondo:annotations-differ] 'balance()' has no annotation in bank.Savings, but @AskTimeout(millis = 10L) in bank.Account. Write the same annotations in both: a message travels in one way, whichever ref it is sent to.
  long balance();

  @Override
  @AskTimeout(millis = 5 + 5)
  long fee();

  @Override
  @AskTimeout(millis = 10)
  // ERROR [rondo:annotations-differ] 'owner()' has @AskTimeout(millis = 10L) in bank.Savings, but no annotation in bank.Account. Write the same annotations in both: a message travels in one way, whichever ref it is sent to.
  String owner();
}

@ActorContract
interface Fixed extends Account {
  @Override
  default long fee() {
    return 0;
  }
}

@ActorContract
interface Owned {
  @AskTimeout(millis = 20)
  String owner();
}

@ActorContract
// ERROR [rondo:annotations-differ] 'owner()' has @AskTimeout(millis = 20L) in bank.Owned, but no annotation in bank.Account. Write the same annotations in both: a message travels in one way, whichever ref it is sent to.
interface Both extends Account, Owned {}
