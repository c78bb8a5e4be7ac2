package dev.rondo.testkit;

import java.util.concurrent.CompletionStage;

/** Forgets what comes while it waits: one of the mistakes that a simulation has to find. */
final class AccountActor implements Account {

  private int cents;

  @Override
  public void deposit(int more) {
    cents += more;
  }

  @Override
  public int balance() {
    return cents;
  }

  @Override
  public CompletionStage<Integer> twice(AccountRef counter) {
    int before = cents;
    return counter.balance().thenApply(none -> cents = 2 * before);
  }
}
