package dev.rondo.benchmarks.routing;

import dev.rondo.ActorContext;
import dev.rondo.benchmarks.contract.Crier;
import dev.rondo.benchmarks.contract.CrierRef;
import dev.rondo.benchmarks.contract.HearerRef;
import java.util.concurrent.CompletionStage;

/** Lives on the loop of those it tells: when it is answered by itself, they have heard all. */
final class CrierActor implements Crier {

  private final ActorContext<CrierRef> context;
  private final HearerRef[] hearers;
  private final HearerRef topic;
  private final HearerRef router;
  private int next;

  CrierActor(
      ActorContext<CrierRef> context, HearerRef[] hearers, HearerRef topic, HearerRef router) {
    this.context = context;
    this.hearers = hearers;
    this.topic = topic;
    this.router = router;
  }

  @Override
  public CompletionStage<Long> cryToAll(long times, Way way) {
    for (long i = 0; i < times; i++) {
      if (way == Way.BY_ROUTE) {
        topic.hear(1);
      } else {
        for (HearerRef hearer : hearers) {
          hearer.hear(1);
        }
      }
    }
    return context.self().echo(times);
  }

  @Override
  public CompletionStage<Long> cryInTurn(long times, Way way) {
    for (long i = 0; i < times; i++) {
      if (way == Way.BY_ROUTE) {
        router.hear(1);
      } else {
        hearers[next].hear(1);
        next = next + 1 == hearers.length ? 0 : next + 1;
      }
    }
    return context.self().echo(times);
  }

  @Override
  public long echo(long number) {
    return number;
  }
}
