package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Asks a value again and again, and counts the replies. */
@ActorContract
public interface Asker {

  /** Adds one so many times, with so many asks under way. */
  void begin(long times, int atOnce);

  /** Answers with the number of replies when all have come. */
  CompletionStage<Long> replies();
}
