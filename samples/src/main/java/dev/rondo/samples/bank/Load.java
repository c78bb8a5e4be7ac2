package dev.rondo.samples.bank;

import dev.rondo.ActorSystem;
import dev.rondo.metrics.ContractMetrics;
import dev.rondo.metrics.LoopMetrics;
import dev.rondo.metrics.Metrics;

/** How busy a bank is, in a line for people. */
final class Load {

  private Load() {}

  // @start region="load"
  static String of(ActorSystem system) {
    Metrics metrics = system.metrics();
    ContractMetrics accounts = metrics.contract(AccountRef.CONTRACT);
    StringBuilder text = new StringBuilder();
    text.append("accounts handled ").append(accounts.handled());
    text.append(", lost ").append(accounts.deadLetters());
    for (LoopMetrics loop : metrics.loops()) {
      text.append("; ").append(loop.name());
      text.append(" has ").append(loop.actors()).append(" actors, ");
      text.append(loop.ringOccupancy()).append(" of ").append(loop.ringCapacity());
      text.append(" slots taken");
    }
    return text.toString();
  }
  // @end
}
