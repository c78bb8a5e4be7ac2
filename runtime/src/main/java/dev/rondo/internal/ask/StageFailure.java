package dev.rondo.internal.ask;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What a stage failed with, as opposed to what the JDK wraps around it on the way. */
public final class StageFailure {

  private StageFailure() {}

  /** The failure without its wrappers. */
  public static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
