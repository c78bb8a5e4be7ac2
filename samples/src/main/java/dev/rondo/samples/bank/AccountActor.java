package dev.rondo.samples.bank;

/** Keeps one account. */
// @start region="behavior"
final class AccountActor implements Account { // a POJO: no library type, testable with `new`
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
// @end
