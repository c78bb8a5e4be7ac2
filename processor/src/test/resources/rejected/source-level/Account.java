package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
// OPTIONS --release 11
// ERROR [rondo:source-level] bank.Account is compiled as Java 11, but generated code needs Java 17. Raise --release.
public interface Account {
  void deposit(long cents);
}
