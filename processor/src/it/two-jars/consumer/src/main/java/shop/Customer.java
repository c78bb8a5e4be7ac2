package shop;

import bank.AccountRef;
import bank.Overdrawn;
import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Buys things, and pays for them from an account. */
@ActorContract
interface Customer {
  void use(AccountRef account);

  /** Replies with what is left. */
  CompletionStage<Long> buy(String goods, long cents) throws Overdrawn;
}
