package dev.rondo.samples.wordcount;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Merges the rankings of all counters. A word lives in one partition, so the leading words of all
 * are among the leading words of each.
 */
final class MergerActor implements Merger {

  private final List<CounterRef> counters;

  MergerActor(List<CounterRef> counters) {
    this.counters = counters;
  }

  // @start region="asking"
  @Override
  public CompletionStage<Ranking> top(int words) {
    CompletableFuture<List<Ranking.Entry>> all =
        CompletableFuture.completedFuture(new ArrayList<>());
    for (CounterRef counter : counters) {
      all = counter.top(words).thenCombine(all, MergerActor::append);
    }
    return all.thenApply(entries -> Ranking.of(entries, words));
  }

  // @end

  private static List<Ranking.Entry> append(Ranking ranking, List<Ranking.Entry> entries) {
    entries.addAll(ranking.entries());
    return entries;
  }
}
