package dev.rondo.testkit;

import dev.rondo.ActorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Keeps entries. */
final class LedgerActor implements Ledger {

  private final ActorContext<LedgerRef> context;
  private final List<String> entries = new ArrayList<>();

  LedgerActor(ActorContext<LedgerRef> context) {
    this.context = context;
  }

  @Override
  public void note(String entry) {
    entries.add(entry);
  }

  @Override
  public void pass(LedgerRef next, int rest) {
    entries.add("passed " + rest);
    if (rest > 0) {
      next.pass(context.self(), rest - 1);
    }
  }

  @Override
  public List<String> entries() {
    return entries;
  }

  @Override
  public CompletionStage<List<String>> entriesOf(LedgerRef other) {
    return other.entries();
  }
}
