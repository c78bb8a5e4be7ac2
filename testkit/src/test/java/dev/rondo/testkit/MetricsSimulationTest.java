package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.ContractMetrics;
import dev.rondo.metrics.LoopCounts;
import dev.rondo.metrics.LoopMetrics;
import dev.rondo.metrics.MailboxMetrics;
import dev.rondo.metrics.Metrics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a system counts is exact, in whatever order its threads run. */
@Timeout(240)
class MetricsSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 200);

  private static LedgerRef spawn(ActorSystem system, String name) {
    return system.spawnWith(LedgerRef.CONTRACT, name, LedgerActor::new);
  }

  @Test
  void everyMessageIsCountedOnce() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          ActorSystem system =
              ActorSystem.builder("counting")
                  .dispatcher(simulation.of(Dispatchers.sharded(2)))
                  .ringSize(4)
                  .create();
          LedgerRef left = spawn(system, "left");
          LedgerRef right = spawn(system, "right");
          for (int i = 0; i < 10; i++) {
            left.pass(right, 5);
          }
          system.close();
          Metrics metrics = system.metrics();
          assertThat(metrics.contracts())
              .containsExactly(
                  new ContractMetrics(
                      LedgerRef.CONTRACT.name(), 60, 0, 0, 0, 0, 0, 0, 0, MailboxMetrics.NONE));
          LoopCounts counts = metrics.total();
          assertThat(counts.handled()).isEqualTo(60);
          assertThat(counts.fromRing()).isEqualTo(60);
          assertThat(counts.fromLane()).isZero();
          assertThat(metrics.endedLoops()).isEqualTo(2);
        });
  }

  @Test
  void whatIsToldToActorsThatStopWithTheirLoopsIsCountedOnce() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          ActorSystem system =
              ActorSystem.builder("stopping")
                  .dispatcher(simulation.of(Dispatchers.sharded(1)))
                  .dispatcher("own", simulation.of(Dispatchers.pinned()))
                  .ringSize(4)
                  .create();
          LedgerRef stays = spawn(system, "stays");
          LedgerRef stops =
              system.spawnWith(
                  LedgerRef.CONTRACT,
                  "stops",
                  context -> new Stopping(new LedgerActor(context), context::stop),
                  Spawn.defaults().dispatcher("own"));
          List<Metrics> seen = new ArrayList<>();
          var reader =
              simulation.fork(
                  "reader",
                  () -> {
                    for (int i = 0; i < 20; i++) {
                      seen.add(system.metrics());
                      simulation.of(Dispatchers.pinned()).platform().interleave();
                    }
                    return true;
                  });
          for (int i = 0; i < 10; i++) {
            stays.pass(stops, 1);
          }
          simulation.await(reader);
          system.close();
          seen.add(system.metrics());
          Metrics last = seen.get(seen.size() - 1);
          assertThat(last.handled() + last.deadLetters()).isEqualTo(20);
          assertThat(last.deadLetters()).isEqualTo(system.deadLetterCount()).isEqualTo(5);
          assertThat(last.endedLoops()).isEqualTo(2);
          for (int i = 1; i < seen.size(); i++) {
            assertThat(seen.get(i).handled()).isGreaterThanOrEqualTo(seen.get(i - 1).handled());
            assertThat(seen.get(i).total().turns())
                .isGreaterThanOrEqualTo(seen.get(i - 1).total().turns());
          }
        });
  }

  /** Stops with the fifth message that is passed to it. */
  private static final class Stopping implements Ledger {
    private final LedgerActor actor;
    private final Runnable stop;
    private int passed;

    Stopping(LedgerActor actor, Runnable stop) {
      this.actor = actor;
      this.stop = stop;
    }

    @Override
    public void note(String entry) {
      actor.note(entry);
    }

    @Override
    public void pass(LedgerRef next, int rest) {
      actor.pass(next, rest);
      if (++passed == 5) {
        stop.run();
      }
    }

    @Override
    public List<String> entries() {
      return actor.entries();
    }

    @Override
    public java.util.concurrent.CompletionStage<List<String>> entriesOf(LedgerRef other) {
      return actor.entriesOf(other);
    }
  }

  @Test
  void aLoopThatHasNothingToDoTakesNoTurns() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          ActorSystem system =
              ActorSystem.builder("idle")
                  .dispatcher(simulation.of(Dispatchers.sharded(2)))
                  .dispatcher("own", simulation.of(Dispatchers.pinned()))
                  .create();
          LedgerRef shared = spawn(system, "shared");
          LedgerRef pinned =
              system.spawnWith(
                  LedgerRef.CONTRACT,
                  "pinned",
                  LedgerActor::new,
                  Spawn.defaults().dispatcher("own"));
          // The answer comes home by an ask of another loop, so the turns after it may still come.
          simulation.await(shared.entriesOf(pinned));
          pause(simulation);
          List<Long> before = turns(system);
          pause(simulation);
          assertThat(turns(system)).isEqualTo(before).hasSize(3);
          system.close();
        });
  }

  /** A second in which nothing else happens. */
  private static void pause(Simulation simulation) throws InterruptedException {
    simulation
        .of(Dispatchers.sharded(1))
        .platform()
        .await(new java.util.concurrent.CompletableFuture<>(), 1_000_000_000);
  }

  private static List<Long> turns(ActorSystem system) {
    return system.metrics().loops().stream()
        .map(LoopMetrics::counts)
        .map(LoopCounts::turns)
        .toList();
  }
}
