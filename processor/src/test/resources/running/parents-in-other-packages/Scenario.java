package savings;

import static org.assertj.core.api.Assertions.assertThat;

import bank.Account.Coin;
import bank.AccountRef;
import dev.rondo.ActorSystem;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("bank")) {
      Bank_SavingsRef savings = system.spawn(Bank_SavingsRef.CONTRACT, SavingsActor::new);
      AccountRef account = savings;
      account.deposit(Coin.CENT);
      savings.deposit(Coin.DIME);
      assertThat(account.largest().join()).isEqualTo(Coin.DIME);
      savings.close(new Bank.SavingsMessage(Coin.CENT));
      assertThat(savings.largest().join()).isEqualTo(Coin.CENT);
    }
  }

  private static final class SavingsActor implements Bank.Savings {
    private Coin largest = Coin.CENT;

    @Override
    public void deposit(Coin coin) {
      largest = coin.compareTo(largest) > 0 ? coin : largest;
    }

    @Override
    public Coin largest() {
      return largest;
    }

    @Override
    public void close(Bank.SavingsMessage reason) {
      largest = reason.coin();
    }
  }
}
