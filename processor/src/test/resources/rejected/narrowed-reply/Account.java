package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Account {
  Money balance();

  long fee();
}

sealed interface Money permits Cents {}

record Cents(long cents) implements Money {}

@ActorContract
interface Savings extends Account {
  @Override
  // ERROR [rondo:narrowed-reply] 'balance()' replies with bank.Cents in bank.Savings, but with bank.Money in bank.Account, which it extends. Declare the same reply: to those who have the other ref, it is what they get.
  Cents balance();

  void close();
}

@ActorContract
interface Ledger {
  Cents balance();
}

@ActorContract
// ERROR [rondo:narrowed-reply] 'balance()' replies with bank.Cents in bank.Ledger, but with bank.Money in bank.Account, and no ref can do both. Declare the same reply in both, or give one of the messages another name.
interface Both extends Account, Ledger {}

@ActorContract
interface More extends Both {
  long more();
}

record User(SavingsRef savings, MoreRef more, BothRef both) {
  long sum() {
    savings.close();
    return savings.fee().join() + more.more().join() + savings.balance().join().hashCode();
  }

  String place() {
    return savings.within(null).path() + more.path() + both.path();
  }
}
