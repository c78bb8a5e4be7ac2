package dev.rondo.benchmarks.flood;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.CounterARef;
import dev.rondo.benchmarks.contract.Total;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Tells from one thread outside the loop, as fast as they are taken; the answer comes last. */
public class FloodActors extends BenchmarkDefaults {

  private ActorSystem system;
  private CounterARef target;

  /** Starts the actor. */
  @Setup
  public void start() {
    system =
        ActorSystem.builder("benchmark")
            .dispatcher(Dispatchers.sharded(1))
            .ringSize(FloodDisruptor.RING_SIZE)
            .askTimeout(Duration.ofMinutes(1))
            .create();
    target = system.spawn(CounterARef.CONTRACT, Total::new);
    age();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    system.close();
  }

  /** A message, sent and handled. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long tell() {
    for (int i = 0; i < MESSAGES; i++) {
      target.add(1);
    }
    return checked(target.takeTotal().join());
  }
}
