package dev.rondo.samples.wordcount;

import java.util.HashMap;
import java.util.Map;

/** Owns the counts of one partition; no one else touches its map. */
final class CounterActor implements Counter {

  private final Map<String, Long> counts = new HashMap<>();
  private long counted;

  @Override
  public void count(String word) {
    counts.merge(word, 1L, Long::sum);
    counted++;
  }

  @Override
  public long counted() {
    return counted;
  }

  @Override
  public Ranking top(int words) {
    return Ranking.of(counts, words);
  }
}
