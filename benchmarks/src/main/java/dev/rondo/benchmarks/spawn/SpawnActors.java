package dev.rondo.benchmarks.spawn;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.BurstsRef;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** An actor spawns unnamed children on its loop; each handles one message, in which it stops. */
public class SpawnActors extends BenchmarkDefaults {

  private final Tally tally = new Tally();
  private ActorSystem system;
  private BurstsRef swarm;

  /** Starts the parent. */
  @Setup
  public void start() {
    system =
        ActorSystem.builder("benchmark")
            .dispatcher(Dispatchers.sharded(1))
            .askTimeout(Duration.ofMinutes(1))
            .create();
    swarm = system.spawnWith(BurstsRef.CONTRACT, "swarm", context -> new Swarm(context, tally));
    age();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    system.close();
  }

  /** A life. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long spawnTellStop() {
    swarm.run(MESSAGES / BURST).join();
    return checked(tally.take());
  }
}
