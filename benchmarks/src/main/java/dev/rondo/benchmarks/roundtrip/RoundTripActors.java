package dev.rondo.benchmarks.roundtrip;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.Echo;
import dev.rondo.benchmarks.contract.EchoRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** An ask from a thread outside the loop, which waits for the answer before it asks again. */
public class RoundTripActors extends BenchmarkDefaults {

  private ActorSystem system;
  private EchoRef target;
  private long value;

  /** Starts the actor. */
  @Setup
  public void start() {
    system = ActorSystem.create("benchmark");
    target = system.spawn(EchoRef.CONTRACT, () -> new Same());
    age();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    system.close();
  }

  /** A question and its answer. */
  @Benchmark
  public long ask() {
    return target.echo(value++).join();
  }

  private static final class Same implements Echo {
    @Override
    public long echo(long value) {
      return value;
    }
  }
}
