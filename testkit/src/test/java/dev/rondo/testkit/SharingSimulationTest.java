package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Platform;
import dev.rondo.metrics.LoopCounts;
import dev.rondo.metrics.SharingDecision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * When actors move: programs of chains, of work and of both, on two to sixteen loops, in orders
 * that seeds choose. Times are virtual ones, so that they can be asserted.
 */
@Timeout(240)
class SharingSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 12);

  private static final int MOST_LOOPS = 16;
  private static final int PIECES = 20;
  private static final long PIECE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
  private static final int HOPS = 15_000;

  /** A system with a number of loops that the seed chooses. One thread at a time. */
  private static final class Hall {
    final Random random;
    final int loops;
    final Platform platform;
    final ActorSystem system;
    final Simulation simulation;
    final List<LedgerRef> ring = new ArrayList<>();
    final CompletableFuture<Void> down = new CompletableFuture<>();
    long handled;

    Hall(Simulation simulation) {
      this.simulation = simulation;
      random = new Random(simulation.seed());
      loops = 2 + random.nextInt(MOST_LOOPS - 1);
      Dispatcher dispatcher = simulation.of(Dispatchers.workStealing(loops));
      platform = dispatcher.platform();
      system =
          ActorSystem.builder("hall")
              .dispatcher(dispatcher)
              .askTimeout(Duration.ofHours(1))
              .closeTimeout(Duration.ofHours(1))
              .create();
    }

    LedgerRef spawn(Object key) {
      return system.spawnWith(
          LedgerRef.CONTRACT, null, context -> new Hand(this), Spawn.defaults().key(key));
    }

    List<LedgerRef> spawn(int count, IntFunction<Object> key) {
      return IntStream.range(0, count).mapToObj(i -> spawn(key.apply(i))).toList();
    }

    void pass(LedgerRef from, int rest) {
      if (rest == 0) {
        down.complete(null);
      } else {
        LedgerRef next = ring.get((ring.indexOf(from) + 1) % ring.size());
        next.pass(next, rest - 1);
      }
    }

    void work() {
      long start = platform.nanoTime();
      for (long left = PIECE_NANOS; left > 0; left = PIECE_NANOS - (platform.nanoTime() - start)) {
        platform.park(this, left);
      }
    }

    String home(LedgerRef actor) {
      return simulation.await(actor.entries()).get(0);
    }

    LoopCounts counts() {
      return system.metrics().total();
    }
  }

  /** Works, or passes a token on. */
  private record Hand(Hall hall) implements Ledger {

    @Override
    public void note(String piece) {
      hall.handled++;
      hall.work();
    }

    @Override
    public void pass(LedgerRef self, int rest) {
      hall.handled++;
      hall.pass(self, rest);
    }

    /** Its loop. */
    @Override
    public List<String> entries() {
      return List.of(Thread.currentThread().getName());
    }

    @Override
    public CompletionStage<List<String>> entriesOf(LedgerRef other) {
      return other.entries();
    }
  }

  private static void giveWork(List<LedgerRef> actors) {
    for (int piece = 0; piece < PIECES; piece++) {
      for (LedgerRef actor : actors) {
        actor.note("");
      }
    }
  }

  @Test
  void workThatIsBornOnOneLoopIsDoneByAll() {
    long[] given = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Hall hall = new Hall(simulation);
          int actors = hall.loops * (3 + hall.random.nextInt(4));
          List<LedgerRef> all = hall.spawn(actors, i -> "one");
          long start = simulation.nanoTime();
          giveWork(all);
          all.forEach(hall::home); // Behind its work; what a system that closes has does not move.
          long took = simulation.nanoTime() - start;
          assertThat(hall.handled).isEqualTo((long) actors * PIECES);
          long best = PIECE_NANOS * PIECES * actors / hall.loops;
          assertThat((double) took / best)
              .as("%s actors on %s loops, given %s", actors, hall.loops, hall.counts().sharing())
              .isLessThan(2.0);
          assertThat(hall.counts().actorsGiven()).isLessThan(60L * actors);
          given[0] += hall.counts().decided(SharingDecision.BACKLOG);
          hall.system.close();
        });
    assertThat(given[0]).isPositive();
  }

  @Test
  void aChainComesTogetherWhereverItWasBorn() {
    long[] given = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Hall hall = new Hall(simulation);
          hall.ring.addAll(hall.spawn(2 + hall.random.nextInt(2), i -> i));
          hall.pass(hall.ring.get(0), HOPS);
          simulation.await(hall.down);
          Set<String> homes = new HashSet<>();
          hall.ring.forEach(actor -> homes.add(hall.home(actor)));
          assertThat(homes)
              .as("loops of %s actors, %s", hall.ring.size(), hall.counts().sharing())
              .hasSize(1);
          assertThat(hall.counts().actorsGiven()).isLessThan(4L * hall.ring.size());
          given[0] += hall.counts().decided(SharingDecision.COMPANY);
          hall.system.close();
          assertThat(hall.handled).isEqualTo(HOPS);
        });
    assertThat(given[0]).isPositive();
  }
}
