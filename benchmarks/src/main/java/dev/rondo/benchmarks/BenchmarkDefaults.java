package dev.rondo.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all benchmarks have in common: time per message, collector and heap, and that they check
 * what they measure.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
    value = 3,
    jvmArgs = {
      "-XX:+UseG1GC",
      "-Xms512m",
      "-Xmx512m",
      // With two processors a CompletableFuture starts a thread for what it runs asynchronously
      // (JDK 17), and Pekko's run all so that is chained to them.
      "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2"
    })
public abstract class BenchmarkDefaults {

  /** Messages that wait at once where sender and receiver share a thread. */
  public static final int BURST = 256;

  /**
   * Messages of one invocation: so many that starting and ending it costs nothing by comparison.
   */
  public static final int MESSAGES = 1 << 20;

  /** For subclasses. */
  protected BenchmarkDefaults() {}

  /**
   * Moves what was set up into the old generation, where slots and actors of a program live, and
   * where storing a reference costs what it costs there. To be called at the end of a set-up.
   */
  protected static void age() {
    System.gc();
  }

  /** Returns the number of handled messages, which must be {@link #MESSAGES}. */
  protected static long checked(long handled) {
    return checked(MESSAGES, handled);
  }

  /** Returns the number of handled messages, which must be that of the sent ones. */
  protected static long checked(long sent, long handled) {
    if (handled != sent) {
      throw new IllegalStateException("sent " + sent + " messages, handled " + handled);
    }
    return handled;
  }
}
