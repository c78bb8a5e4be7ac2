package savings;

import bank.Account;
import dev.rondo.annotation.ActorContract;

public interface Bank {
  @ActorContract
  interface Savings extends Account {
    void close(SavingsMessage reason);
  }

  record SavingsMessage(Account.Coin coin) {}
}
