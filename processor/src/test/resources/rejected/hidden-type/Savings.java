package savings;

import bank.Account;
import dev.rondo.annotation.ActorContract;

@ActorContract
// ERROR [rondo:hidden-type] 'deposit(bank.Coin)' mentions bank.Coin, which is not public, so that generated code in another package cannot name it. Make it public, or put both contracts into its package.
public interface Savings extends Account {
  void close();
}
