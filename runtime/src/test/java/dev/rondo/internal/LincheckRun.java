package dev.rondo.internal;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/**
 * How Lincheck looks for an interleaving in which a class does not do what it would do in one
 * thread.
 */
public final class LincheckRun {

  private static final boolean THOROUGH = "thorough".equals(System.getProperty("rondo.stress"));

  private LincheckRun() {}

  /**
   * So many scenarios, in so many interleavings each: seconds in all, or minutes. All begin anew,
   * for what is closed before its threads begin has no races.
   */
  public static ModelCheckingOptions options() {
    return new ModelCheckingOptions()
        .iterations(THOROUGH ? 200 : 20)
        .invocationsPerIteration(THOROUGH ? 10_000 : 100)
        .threads(2)
        .actorsBefore(0)
        .actorsPerThread(2)
        .actorsAfter(0);
  }
}
