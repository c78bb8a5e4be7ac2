package dev.rondo.benchmarks.flood;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.BeaconRef;
import dev.rondo.dispatch.Dispatchers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** A tell from a thread outside, which looks until it is handled before it tells again. */
public class LoneActors extends BenchmarkDefaults {

  private final Light light = new Light();
  private ActorSystem system;
  private BeaconRef target;
  private long number;

  /** Starts the actor. */
  @Setup
  public void start() {
    system = ActorSystem.builder("benchmark").dispatcher(Dispatchers.sharded(1)).create();
    target = system.spawn(BeaconRef.CONTRACT, () -> light);
    age();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    system.close();
  }

  /** From the call until it can be seen that it was handled. */
  @Benchmark
  public long loneTell() {
    number++;
    target.show(number);
    return light.await(number);
  }
}
