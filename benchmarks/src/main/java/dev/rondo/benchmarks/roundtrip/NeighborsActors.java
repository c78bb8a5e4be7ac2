package dev.rondo.benchmarks.roundtrip;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.AskerActor;
import dev.rondo.benchmarks.contract.AskerRef;
import dev.rondo.benchmarks.contract.ValueActor;
import dev.rondo.benchmarks.contract.ValueRef;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Asks between two actors of one loop. */
public class NeighborsActors extends BenchmarkDefaults {

  /** Asks of one invocation; few, since there are systems that wake a thread for each. */
  static final int ASKS = 1 << 15;

  private ActorSystem system;
  private ValueRef value;
  private AskerRef asker;

  /** Starts the actors. */
  @Setup
  public void start() {
    system =
        ActorSystem.builder("benchmark")
            .dispatcher(Dispatchers.sharded(1))
            .askTimeout(Duration.ofMinutes(1))
            .create();
    value = system.spawn(ValueRef.CONTRACT, ValueActor::new);
    asker = system.spawn(AskerRef.CONTRACT, () -> new AskerActor(value));
    age();
  }

  /** Ends them. */
  @TearDown
  public void close() {
    system.close();
  }

  /** The reply comes before the next ask is made. */
  @Benchmark
  @OperationsPerInvocation(ASKS)
  public long askNeighbor() {
    return ask(1);
  }

  /** As many are under way. */
  @Benchmark
  @OperationsPerInvocation(ASKS)
  public long askNeighborOfMany() {
    return ask(BURST);
  }

  private long ask(int atOnce) {
    long before = value.add(0).join();
    asker.begin(ASKS, atOnce);
    checked(ASKS, asker.replies().join());
    return checked(ASKS, value.add(0).join() - before);
  }
}
