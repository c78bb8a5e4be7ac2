package bank;

import dev.rondo.annotation.ActorContract;

public class Bank {
  private Bank() {}

  @ActorContract
  public interface Account {
    void close(Reason reason);
  }

  @ActorContract
  interface Vault {
    boolean isOpen();

    @ActorContract
    interface Door {
      void open(Account_Key key);
    }
  }

  public enum Reason {
    WISH,
    DEATH
  }

  record Account_Key(int number) {}
}
