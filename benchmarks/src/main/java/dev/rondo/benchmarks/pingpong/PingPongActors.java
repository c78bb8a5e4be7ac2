package dev.rondo.benchmarks.pingpong;

import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.Spawn;
import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.contract.PlayerRef;
import dev.rondo.benchmarks.contract.RefereeRef;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Pairs of actors, each with one of the two on either of two loops, that play a ball. */
public class PingPongActors extends BenchmarkDefaults {

  static final int PAIRS = 1024;

  private ActorSystem system;
  private final List<PlayerRef> players = new ArrayList<>();
  private RefereeRef referee;

  /** Starts the actors. */
  @Setup
  public void start() {
    system =
        ActorSystem.builder("benchmark")
            .dispatcher(Dispatchers.sharded(1))
            .dispatcher("other", Dispatchers.sharded(1))
            .askTimeout(Duration.ofMinutes(1))
            .create();
    List<PlayerRef> servers = new ArrayList<>();
    referee =
        system.spawnWith(
            RefereeRef.CONTRACT,
            "referee",
            context -> new RefereeActor(servers),
            Spawn.defaults().dispatcher("other"));
    for (int i = 0; i < PAIRS; i++) {
      PlayerRef one = system.spawn(PlayerRef.CONTRACT, () -> new PlayerActor(referee));
      PlayerRef two =
          system.spawnWith(
              PlayerRef.CONTRACT,
              "two-" + i,
              context -> new PlayerActor(referee),
              Spawn.defaults().dispatcher("other"));
      one.meet(two);
      two.meet(one);
      servers.add(one);
      players.add(one);
      players.add(two);
    }
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
  public long hit() {
    referee.play(MESSAGES / PAIRS).join();
    return checked(takeHits());
  }

  private long takeHits() {
    List<Ask<Long>> hits = players.stream().map(PlayerRef::takeHits).toList();
    return hits.stream().mapToLong(Ask::join).sum();
  }
}
