package dev.rondo.testkit;

import dev.rondo.ActorContext;
import java.util.concurrent.CompletionStage;

/** Has another one answer. */
final class ForwardingTeller implements Teller {

  private final ActorContext<TellerRef> context;
  private final TellerRef other;

  ForwardingTeller(ActorContext<TellerRef> context, TellerRef other) {
    this.context = context;
    this.other = other;
  }

  @Override
  public int balance(int number) {
    throw context.forward(other);
  }

  @Override
  public CompletionStage<Integer> later(int number) {
    throw context.forward(other);
  }

  @Override
  public int withdraw(int cents) {
    throw context.forward(other);
  }

  @Override
  public void note(String text) {
    throw context.forward(other);
  }
}
