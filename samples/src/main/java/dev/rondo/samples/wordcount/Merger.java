package dev.rondo.samples.wordcount;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Knows all counters. */
// @start region="late"
@ActorContract
interface Merger {

  /** The most frequent words of all partitions, at most so many. */
  CompletionStage<Ranking> top(int words);
}
// @end
