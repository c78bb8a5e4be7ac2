package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Account {
  void deposit(long cents);

  @Deprecated
  void depositEuros(int euros);

  @Deprecated(forRemoval = true)
  int balanceInEuros();
}
