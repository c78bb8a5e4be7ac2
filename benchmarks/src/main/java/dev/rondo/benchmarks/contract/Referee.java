package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Starts games and counts those that are over. */
@ActorContract
public interface Referee {

  /** Serves each pair a ball of so many hits, and answers when all balls are down. */
  CompletionStage<Void> play(long hits);

  /** Says that a ball is down. */
  void down();
}
