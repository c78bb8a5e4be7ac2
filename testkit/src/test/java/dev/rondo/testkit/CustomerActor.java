package dev.rondo.testkit;

import java.util.concurrent.CompletionStage;

/** Counts in a plain field, beside which only its own turns may be. */
final class CustomerActor implements Customer {

  private final TellerRef teller;
  private int seen;

  CustomerActor(TellerRef teller) {
    this.teller = teller;
  }

  @Override
  public CompletionStage<Integer> visit(int number) {
    return teller.balance(number).whenComplete((reply, failure) -> seen++);
  }

  @Override
  public int seen() {
    return seen;
  }
}
