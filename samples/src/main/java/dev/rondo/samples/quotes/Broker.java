package dev.rondo.samples.quotes;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Knows shops. */
@ActorContract
interface Broker {

  /** What the thing costs, the cheapest shop first; those that take too long are left out. */
  CompletionStage<List<Quote>> quotes(String item);

  /** How many quotes came too late, or not at all. */
  int missed();
}
