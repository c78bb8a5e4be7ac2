package bank;

final class AccountActor implements Account {
  private long cents;

  @Override
  public void deposit(long cents) {
    this.cents += cents;
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
