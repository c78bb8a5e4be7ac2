package bank;

import dev.rondo.annotation.ActorContract;

public class Bank {
  @ActorContract
  // ERROR [rondo:private-contract] bank.Bank.Account is private, or inside something private, so that generated code cannot name it. Make all of it at least package-private.
  private interface Account {
    void deposit(long cents);
  }

  private static class Inside {
    @ActorContract
    // ERROR [rondo:private-contract] bank.Bank.Inside.Vault is private, or inside something private, so that generated code cannot name it. Make all of it at least package-private.
    public interface Vault {
      void open();
    }
  }
}
