package dev.rondo.benchmarks.roundtrip;

import dev.rondo.benchmarks.BenchmarkDefaults;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** The same question to an actor made by hand from a thread and a LinkedBlockingQueue. */
public class RoundTripQueue extends BenchmarkDefaults {

  private QueueActor target;
  private long value;

  /** Starts the actor. */
  @Setup
  public void start() {
    target = QueueActor.start();
    age();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    target.close();
  }

  /** A question and its answer. */
  @Benchmark
  public long ask() {
    return target.echo(value++).join();
  }
}
