package dev.rondo.samples.journal;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Writes lines to a file, many at once. */
@ActorContract
public interface GroupJournal {

  /** Writes the line, and says how many there are when it is in the file. */
  CompletionStage<Long> append(String line);
}
