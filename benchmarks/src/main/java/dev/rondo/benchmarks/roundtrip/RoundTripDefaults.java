package dev.rondo.benchmarks.roundtrip;

import dev.rondo.benchmarks.BenchmarkDefaults;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Questions from a thread outside, to whatever answers with what it was asked. */
public abstract class RoundTripDefaults extends BenchmarkDefaults {

  /** Questions under way at once, where there are several. */
  public static final int UNDER_WAY = 1_000;

  private final List<CompletableFuture<Long>> replies = new ArrayList<>(UNDER_WAY);
  private long value;

  /** For subclasses. */
  protected RoundTripDefaults() {}

  /** Asks. */
  abstract CompletableFuture<Long> echo(long asked);

  /** A question, and its answer before the next one is asked. */
  @Benchmark
  public long ask() {
    return echo(value++).join();
  }

  /** One of many questions that are asked before the first answer is looked at. */
  @Benchmark
  @OperationsPerInvocation(UNDER_WAY)
  public long askOfMany() {
    long unanswered = 0;
    for (int i = 0; i < UNDER_WAY; i++) {
      unanswered += value;
      replies.add(echo(value++));
    }
    for (CompletableFuture<Long> reply : replies) {
      unanswered -= reply.join();
    }
    replies.clear();
    if (unanswered != 0) {
      throw new IllegalStateException("the answers are not those to what was asked");
    }
    return value;
  }
}
