package dev.rondo.benchmarks.flood;

import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.SinkRef;
import dev.rondo.benchmarks.contract.SourceRef;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Tells from an actor of one loop to an actor of another, in bursts of 256 and at most sixteen of
 * them ahead: an actor does not wait for room in a ring, so it has to mind its own pace.
 */
public class FloodBetweenLoopsActors extends BenchmarkDefaults {

  private ActorSystem system;
  private SourceRef source;
  private SinkRef sink;

  /** Starts the actors. */
  @Setup
  public void start() {
    system =
        ActorSystem.builder("benchmark")
            .dispatcher(Dispatchers.sharded(1))
            .dispatcher("other", Dispatchers.sharded(1))
            .ringSize(FloodDisruptor.RING_SIZE)
            .askTimeout(Duration.ofMinutes(1))
            .create();
    sink =
        system.spawnWith(
            SinkRef.CONTRACT,
            "sink",
            context -> new SinkActor(),
            Spawn.defaults().dispatcher("other"));
    source =
        system.spawnWith(
            SourceRef.CONTRACT, "source", context -> new SourceActor(context.self(), sink));
    age();
  }

  /** Ends them. */
  @TearDown
  public void close() {
    system.close();
  }

  /** A message, sent and handled. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long tell() {
    source.run(MESSAGES / BURST).join();
    return checked(sink.takeTotal().join());
  }
}
