package dev.rondo.benchmarks.routing;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.Crier.Way;
import dev.rondo.benchmarks.contract.CrierRef;
import dev.rondo.benchmarks.contract.HearerRef;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.routing.Router;
import dev.rondo.routing.Routing;
import dev.rondo.routing.Topic;
import java.time.Duration;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Messages of one actor to a thousand on its loop; time per message that is handled. */
public abstract class RoutingDefaults extends BenchmarkDefaults {

  private static final int HEARERS = 1000;
  private static final int CRIES = 1000;

  private final Way way;
  private final long[] heard = new long[1];
  private ActorSystem system;
  private CrierRef crier;

  /** For subclasses, which send in that way. */
  RoutingDefaults(Way way) {
    this.way = way;
  }

  /** Starts the actors. */
  @Setup
  public void start() {
    system =
        ActorSystem.builder("benchmark")
            .dispatcher(Dispatchers.sharded(1))
            .askTimeout(Duration.ofMinutes(1))
            .create();
    HearerRef[] hearers =
        Stream.generate(() -> system.spawn(HearerRef.CONTRACT, () -> number -> heard[0] += number))
            .limit(HEARERS)
            .toArray(HearerRef[]::new);
    Topic<HearerRef> topic = Topic.create(system, HearerRef.CONTRACT, "topic");
    Router<HearerRef> router =
        Router.create(system, HearerRef.CONTRACT, "router", Routing.roundRobin());
    for (HearerRef hearer : hearers) {
      topic.subscribe(hearer);
      router.add(hearer);
    }
    crier =
        system.spawnWith(
            CrierRef.CONTRACT,
            "crier",
            context -> new CrierActor(context, hearers, topic.ref(), router.ref()));
    age();
  }

  /** Ends them. */
  @TearDown
  public void close() {
    system.close();
  }

  /** Each message to all. */
  @Benchmark
  @OperationsPerInvocation(CRIES * HEARERS)
  public long toAll() {
    for (int i = 0; i < CRIES; i++) {
      crier.cryToAll(1, way).join();
    }
    return checked((long) CRIES * HEARERS, takeHeard());
  }

  /** Each message to one, in turn. */
  @Benchmark
  @OperationsPerInvocation(CRIES * HEARERS)
  public long inTurn() {
    for (int i = 0; i < CRIES; i++) {
      crier.cryInTurn(HEARERS, way).join();
    }
    return checked((long) CRIES * HEARERS, takeHeard());
  }

  private long takeHeard() {
    long taken = heard[0]; // Written by the loop before it answered.
    heard[0] = 0;
    return taken;
  }
}
