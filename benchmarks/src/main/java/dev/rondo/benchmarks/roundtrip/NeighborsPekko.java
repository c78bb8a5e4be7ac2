package dev.rondo.benchmarks.roundtrip;

import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.pekko.PekkoApi;
import dev.rondo.benchmarks.pekko.PekkoAsker;
import dev.rondo.benchmarks.pekko.PekkoDispatcher;
import dev.rondo.benchmarks.pekko.PekkoSystem;
import dev.rondo.benchmarks.pekko.PekkoValue;
import org.apache.pekko.actor.typed.ActorRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** The same by the ask of an actor's context in Apache Pekko. */
public class NeighborsPekko extends BenchmarkDefaults {

  private static final int ASKS = NeighborsActors.ASKS;

  /** Where the actors run. */
  @Param public PekkoDispatcher dispatcher;

  /** How the one asks the other. */
  @Param public PekkoApi api;

  private PekkoSystem system;
  private ActorRef<PekkoValue.Add> value;
  private ActorRef<PekkoAsker.Command> asker;

  /** Starts the actors. */
  @Setup
  public void start() {
    system = new PekkoSystem(dispatcher);
    value = system.spawn(PekkoValue.create());
    asker = system.spawn(PekkoAsker.create(value, api));
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
    long before = sum();
    checked(
        ASKS,
        system
            .<PekkoAsker.Command, Long>order(
                asker, replyTo -> new PekkoAsker.Begin(ASKS, atOnce, replyTo))
            .join());
    return checked(ASKS, sum() - before);
  }

  private long sum() {
    return system
        .<PekkoValue.Add, Long>ask(value, replyTo -> new PekkoValue.Add(0, replyTo))
        .join();
  }
}
