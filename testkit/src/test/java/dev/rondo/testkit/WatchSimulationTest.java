package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A watcher is told once, in whatever order its watch meets the other's end. */
@Timeout(240)
class WatchSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 200);
  private static final int WATCHERS = 4;
  private static final int NOTES = 10;

  /** What an actor does with an entry once it has noted it. */
  private interface Script {
    void run(Actor actor, String entry);
  }

  /** Keeps what it is told, and watches what is passed to it. */
  private record Actor(ActorContext<LedgerRef> context, List<String> notes, Script script)
      implements Ledger {

    @Override
    public void note(String entry) {
      notes.add(entry);
      script.run(this, entry);
    }

    @Override
    public void pass(LedgerRef next, int rest) {
      context.watch(next, stopped -> notes.add("stopped"));
    }

    @Override
    public List<String> entries() {
      return notes;
    }

    @Override
    public CompletionStage<List<String>> entriesOf(LedgerRef other) {
      return CompletableFuture.completedFuture(notes);
    }
  }

  private static LedgerRef spawn(
      ActorSystem system, String name, List<String> notes, Spawn options, Script script) {
    return system.spawnWith(
        LedgerRef.CONTRACT, name, context -> new Actor(context, notes, script), options);
  }

  private static ActorSystem system(Simulation simulation, String name, Dispatcher dispatcher) {
    return ActorSystem.builder(name).dispatcher(simulation.of(dispatcher)).ringSize(4).create();
  }

  private static List<List<String>> newNotes() {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < WATCHERS; i++) {
      all.add(new ArrayList<>());
    }
    return all;
  }

  /** Watches come while the other stops, on its own loop or one that ends with it. */
  private static void watchersAreToldOnce(Dispatcher ofWatchers, Dispatcher ofMortal) {
    boolean[] toldBeforeOrAfter = new boolean[2];
    Simulation.seeds(
        SEEDS,
        simulation -> {
          List<List<String>> notes = newNotes();
          ActorSystem system = system(simulation, "watchers", ofWatchers);
          ActorSystem other = system(simulation, "mortals", ofMortal);
          boolean[] hasStopped = {false};
          LedgerRef mortal =
              spawn(
                  other,
                  "mortal",
                  new ArrayList<>(),
                  Spawn.defaults(),
                  (actor, entry) -> {
                    hasStopped[0] = true;
                    actor.context.stop();
                  });
          List<LedgerRef> watchers = new ArrayList<>();
          for (int i = 0; i < WATCHERS; i++) {
            watchers.add(
                spawn(system, "w" + i, notes.get(i), Spawn.defaults(), (actor, entry) -> {}));
          }
          var stopper =
              simulation.fork(
                  "stopper",
                  () -> {
                    mortal.note("stop");
                    return true;
                  });
          for (LedgerRef watcher : watchers) {
            watcher.pass(mortal, 0);
            toldBeforeOrAfter[hasStopped[0] ? 1 : 0] = true;
          }
          simulation.await(stopper);
          other.close();
          system.close();
          assertThat(notes).containsOnly(List.of("stopped"));
          assertThat(system.deadLetterCount() + other.deadLetterCount()).isZero();
        });
    assertThat(toldBeforeOrAfter).as("seeds stop it early and late").containsOnly(true);
  }

  @Test
  void aWatchMeetsAStopOnASharedLoop() {
    watchersAreToldOnce(Dispatchers.sharded(2), Dispatchers.sharded(1));
  }

  @Test
  void aWatchMeetsTheEndOfALoop() {
    watchersAreToldOnce(Dispatchers.sharded(2), Dispatchers.pinned());
  }

  @Test
  void aWatchOfAPinnedActorMeetsTheEndOfALoop() {
    watchersAreToldOnce(Dispatchers.pinned(), Dispatchers.pinned());
  }

  @Test
  void aWatchMeetsTheCloseOfAnotherSystem() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          List<List<String>> notes = newNotes();
          ActorSystem system = system(simulation, "watchers", Dispatchers.sharded(2));
          ActorSystem other = system(simulation, "mortals", Dispatchers.sharded(2));
          LedgerRef mortal =
              spawn(other, "mortal", new ArrayList<>(), Spawn.defaults(), (actor, entry) -> {});
          var closer =
              simulation.fork(
                  "closer",
                  () -> {
                    other.close();
                    return true;
                  });
          for (int i = 0; i < WATCHERS; i++) {
            spawn(system, "w" + i, notes.get(i), Spawn.defaults(), (actor, entry) -> {})
                .pass(mortal, 0);
          }
          simulation.await(closer);
          system.close();
          assertThat(notes).containsOnly(List.of("stopped"));
        });
  }

  /** Rings of four slots, so that what it tells is kept back, and the notice behind it. */
  @Test
  void theNoticeIsBehindWhatTheOtherHadToldThroughFullRings() {
    for (Dispatcher dispatcher : List.of(Dispatchers.sharded(2), Dispatchers.pinned())) {
      Simulation.seeds(
          SEEDS / 2,
          simulation -> {
            List<String> notes = new ArrayList<>();
            ActorSystem system = system(simulation, "order", dispatcher);
            LedgerRef watcher =
                spawn(system, "watcher", notes, Spawn.defaults(), (actor, entry) -> {});
            LedgerRef mortal =
                spawn(
                    system,
                    "mortal",
                    new ArrayList<>(),
                    Spawn.defaults(),
                    (actor, entry) -> {
                      for (int i = 0; i < NOTES; i++) {
                        watcher.note(Integer.toString(i));
                      }
                      actor.context.stop();
                    });
            watcher.pass(mortal, 0);
            simulation.await(watcher.entries());
            simulation.await(mortal.entries()); // Behind the watch, on the mortal's loop.
            mortal.note("tell and stop");
            system.close();
            assertThat(notes).containsExactly("0 1 2 3 4 5 6 7 8 9 stopped".split(" "));
          });
    }
  }

  /** Each incarnation watches, so the last is told, whichever that is, and no other twice. */
  @Test
  void aWatcherThatRestartsMissesNothing() {
    int[] restartedBefore = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          List<Integer> told = Collections.synchronizedList(new ArrayList<>());
          int[] incarnations = {0};
          ActorSystem system = system(simulation, "restarts", Dispatchers.sharded(2));
          LedgerRef mortal =
              spawn(
                  system,
                  "mortal",
                  new ArrayList<>(),
                  Spawn.defaults(),
                  (actor, entry) -> actor.context.stop());
          LedgerRef watcher =
              system.spawnWith(
                  LedgerRef.CONTRACT,
                  "watcher",
                  context -> {
                    int incarnation = ++incarnations[0];
                    context.watch(mortal, stopped -> told.add(incarnation));
                    return new Actor(
                        context,
                        new ArrayList<>(),
                        (actor, entry) -> {
                          throw new IllegalStateException("restart");
                        });
                  },
                  Spawn.supervision(Supervision.restart()));
          var stopper =
              simulation.fork(
                  "stopper",
                  () -> {
                    mortal.note("stop");
                    return true;
                  });
          watcher.note("fail");
          watcher.note("fail");
          simulation.await(stopper);
          system.close();
          assertThat(incarnations[0]).isEqualTo(3);
          assertThat(told).doesNotHaveDuplicates().endsWith(3).isSorted();
          restartedBefore[0] += told.size() == 1 ? 1 : 0;
        });
    assertThat(restartedBefore[0]).as("some seeds end the watch before its notice").isPositive();
  }

  @Test
  void whoHasUnwatchedIsNotToldWhereverTheNoticeIs() {
    int[] toldBefore = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          List<String> notes = new ArrayList<>();
          ActorSystem system = system(simulation, "unwatch", Dispatchers.sharded(2));
          LedgerRef mortal =
              spawn(
                  system,
                  "mortal",
                  new ArrayList<>(),
                  Spawn.defaults(),
                  (actor, entry) -> actor.context.stop());
          LedgerRef watcher =
              spawn(
                  system,
                  "watcher",
                  notes,
                  Spawn.defaults(),
                  (actor, entry) -> actor.context.unwatch(mortal));
          watcher.pass(mortal, 0);
          var stopper =
              simulation.fork(
                  "stopper",
                  () -> {
                    mortal.note("stop");
                    return true;
                  });
          for (long i = simulation.seed() % 4; i > 0; i--) {
            simulation.await(watcher.entries());
          }
          watcher.note("unwatch");
          simulation.await(stopper);
          system.close();
          assertThat(notes).isIn(Arrays.asList(List.of("unwatch"), List.of("stopped", "unwatch")));
          toldBefore[0] += notes.size() == 2 ? 1 : 0;
        });
    assertThat(toldBefore[0]).as("seeds of both kinds").isPositive().isLessThan(SEEDS);
  }
}
