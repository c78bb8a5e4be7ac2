package shop;

import bank.AccountRef;
import bank.Receipt;
import java.util.concurrent.CompletionStage;

final class CustomerActor implements Customer {
  private AccountRef account;

  @Override
  public void use(AccountRef account) {
    this.account = account;
  }

  @Override
  public CompletionStage<Long> buy(String goods, long cents) {
    return account.withdraw(cents).thenApply(Receipt::balance);
  }
}
