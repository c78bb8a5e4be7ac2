package dev.rondo.samples.wordcount;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;
import java.util.concurrent.CompletionStage;

/** Reads text and hands its words to the counters. */
@ActorContract
interface Reader {

  /**
   * Reads a file, or all files below a folder. Answered when every word has been counted; one
   * reading at a time.
   */
  @AskTimeout(millis = 3_600_000)
  CompletionStage<Totals> read(String path);

  /** Reads the next lines; the reader's message to itself. */
  void readOn();
}
