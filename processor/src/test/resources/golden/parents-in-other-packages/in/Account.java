package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Account {
  void deposit(Coin coin);

  Coin largest();

  enum Coin {
    CENT,
    DIME
  }
}
