package savings;

import bank.Deposits;
import dev.rondo.annotation.ActorContract;

@ActorContract
// ERROR [rondo:hidden-parent] savings.Savings extends bank.Account, whose bank.AccountRef is as visible as that contract is, and so not from here. Make that contract public, and what it is nested in.
public interface Savings extends Deposits {
  void close();
}
