package dev.rondo.samples.quotes;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Sells things. */
@ActorContract
interface Shop {

  /** What the thing costs here. */
  CompletionStage<Quote> quote(String item);
}
