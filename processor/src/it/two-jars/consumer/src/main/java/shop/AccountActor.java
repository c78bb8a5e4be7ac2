package shop;

import bank.Account;
import bank.Overdrawn;
import bank.Receipt;

class AccountActor implements Account {
  private long cents;

  @Override
  public void deposit(long amount) {
    cents += amount;
  }

  @Override
  public long balance() {
    return cents;
  }

  @Override
  public Receipt withdraw(long amount) throws Overdrawn {
    if (amount > cents) {
      throw new Overdrawn(amount - cents);
    }
    cents -= amount;
    return new Receipt(amount, cents);
  }
}
