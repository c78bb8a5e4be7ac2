package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
interface Account {
  void deposit(long cents);
}
