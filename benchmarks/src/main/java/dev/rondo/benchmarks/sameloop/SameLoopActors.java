package dev.rondo.benchmarks.sameloop;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.BurstsRef;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Tells between actors of one loop, through its lane: driven from inside, one ask a million. */
public class SameLoopActors extends BenchmarkDefaults {

  private ActorSystem system;
  private Counters counters;
  private BurstsRef toOne;
  private BurstsRef toEight;
  private BurstsRef toEightBySwitch;

  /** Starts the actors. */
  @Setup
  public void start() {
    system =
        ActorSystem.builder("benchmark")
            .dispatcher(Dispatchers.sharded(1))
            .askTimeout(Duration.ofMinutes(1))
            .create();
    counters = Counters.spawn(system);
    toOne =
        system.spawnWith(
            BurstsRef.CONTRACT, "one", context -> new ToOneContract(context.self(), counters.a()));
    toEight =
        system.spawnWith(
            BurstsRef.CONTRACT, "eight", context -> new ToEightFromArray(context.self(), counters));
    toEightBySwitch =
        system.spawnWith(
            BurstsRef.CONTRACT,
            "eight-by-switch",
            context -> new ToEightBySwitch(context.self(), counters));
    age();
  }

  /** Ends them. */
  @TearDown
  public void close() {
    system.close();
  }

  /** One target. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long oneContract() {
    toOne.run(MESSAGES / BURST).join();
    return checked(counters.takeTotal());
  }

  /** Random targets of eight contracts. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long eightContracts() {
    toEight.run(MESSAGES / BURST).join();
    return checked(counters.takeTotal());
  }

  /** Random targets of eight contracts, chosen by a switch. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long eightContractsBySwitch() {
    toEightBySwitch.run(MESSAGES / BURST).join();
    return checked(counters.takeTotal());
  }
}
