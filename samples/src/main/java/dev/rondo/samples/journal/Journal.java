package dev.rondo.samples.journal;

import dev.rondo.annotation.ActorContract;
import java.io.IOException;

/** Writes lines to a file. */
@ActorContract
public interface Journal {

  /** Writes the line, and says how many there are when it is in the file. */
  long append(String line) throws IOException;
}
