package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rondo.ActorSystem;
import dev.rondo.AskTimeoutException;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SeedsTest {

  private static ActorSystem system(Simulation simulation) {
    return ActorSystem.builder("simulated")
        .dispatcher(simulation.of(Dispatchers.sharded(2)))
        .create();
  }

  private static LedgerRef spawn(ActorSystem system, String name) {
    return system.spawnWith(LedgerRef.CONTRACT, name, LedgerActor::new);
  }

  /** What one actor saw of two senders, whose order nothing but the schedule decides. */
  private static List<String> mixOfTwoSenders(long seed) {
    List<String> seen = new ArrayList<>();
    Simulation.run(
        seed,
        simulation -> {
          try (ActorSystem system = system(simulation)) {
            LedgerRef ledger = spawn(system, "ledger");
            var left = simulation.fork("left", () -> send(ledger, "left"));
            var right = simulation.fork("right", () -> send(ledger, "right"));
            simulation.await(left);
            simulation.await(right);
            seen.addAll(simulation.await(ledger.entries()));
          }
        });
    return seen;
  }

  private static boolean send(LedgerRef ledger, String entry) {
    for (int i = 0; i < 5; i++) {
      ledger.note(entry + i);
    }
    return true;
  }

  @Test
  void aSeedRepeatsItselfAndOthersDiffer() {
    Set<List<String>> runs = new HashSet<>();
    for (long seed = 1; seed <= 30; seed++) {
      List<String> run = mixOfTwoSenders(seed);
      assertThat(mixOfTwoSenders(seed)).isEqualTo(run);
      assertThat(run).hasSize(10).filteredOn(entry -> entry.startsWith("left")).isSorted();
      assertThat(run).filteredOn(entry -> entry.startsWith("right")).isSorted();
      runs.add(run);
    }
    assertThat(runs).hasSizeGreaterThan(10);
  }

  /** How long it takes until two actors on two loops have passed on what they were told. */
  private static long timeOfPassing(long seed) {
    long[] time = new long[1];
    Simulation.run(
        seed,
        simulation -> {
          try (ActorSystem system = system(simulation)) {
            LedgerRef left = spawn(system, "left");
            LedgerRef right = spawn(system, "right");
            for (int i = 0; i < 20; i++) {
              left.pass(right, 5);
            }
          }
          time[0] = simulation.nanoTime();
        });
    return time[0];
  }

  /** Moves an actor there and back until that is over. Returns how many times it moved. */
  private static int moveUntil(AtomicBoolean isOver, CountDownLatch hasMoved) {
    try (ActorSystem system =
        ActorSystem.builder("real").dispatcher(Dispatchers.sharded(2)).create()) {
      LedgerRef ledger = spawn(system, "ledger");
      Moves moves = new Moves(system);
      Random random = new Random(1);
      while (!isOver.get()) {
        moves.move(ledger, random);
        ledger.entries().join(); // So that they do not pile up.
        if (moves.done() > 0) {
          hasMoved.countDown();
        }
      }
      return moves.done();
    }
  }

  @Test
  void whatMovesElsewhereInTheProcessDoesNotReachASimulation() throws InterruptedException {
    List<Long> before = LongStream.rangeClosed(1, 30).mapToObj(SeedsTest::timeOfPassing).toList();
    AtomicBoolean isOver = new AtomicBoolean();
    CountDownLatch hasMoved = new CountDownLatch(1);
    var moving = CompletableFuture.supplyAsync(() -> moveUntil(isOver, hasMoved));
    hasMoved.await();
    List<Long> beside = LongStream.rangeClosed(1, 30).mapToObj(SeedsTest::timeOfPassing).toList();
    isOver.set(true);
    assertThat(moving.join()).isGreaterThan(30);
    assertThat(beside).isEqualTo(before);
  }

  @Test
  void aDeadlineOfAnHourTakesNoTime() {
    Simulation.run(
        1,
        simulation -> {
          try (ActorSystem system = system(simulation)) {
            TestProbe<LedgerRef> silent = TestProbe.of(system, LedgerRef.CONTRACT);
            long began = simulation.nanoTime();
            Throwable failure =
                catchThrowable(
                    () -> simulation.await(silent.ref().within(Duration.ofHours(1)).entries()));
            assertThat(failure).hasCauseInstanceOf(AskTimeoutException.class);
            assertThat(simulation.nanoTime() - began)
                .isGreaterThanOrEqualTo(TimeUnit.HOURS.toNanos(1));
          }
        });
  }

  // @start region="simulation"
  @Test
  void asksBetweenLoopsComplete() {
    Simulation.seeds(
        100,
        simulation -> {
          try (ActorSystem system = system(simulation)) {
            LedgerRef left = spawn(system, "left");
            LedgerRef right = spawn(system, "right");
            right.note("here");
            assertThat(simulation.await(left.entriesOf(right))).containsExactly("here");
          }
        });
  }

  // @end

  @Test
  void aFailureNamesItsSeed() {
    assertThatThrownBy(
            () ->
                Simulation.seeds(
                    9,
                    simulation -> {
                      if (simulation.seed() == 7) {
                        throw new IllegalStateException("found");
                      }
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("seed 7 failed: Simulation.run(7, ..) repeats it")
        .hasMessageContaining("Simulation.replay(\"7:\", ..)")
        .hasMessageEndingWith("no actor had a turn")
        .hasRootCauseMessage("found");
  }

  @Test
  void aLostWakeUpIsFound() {
    assertThatThrownBy(() -> Simulation.seeds(200, SeedsTest::looseAWakeUp))
        .rootCause()
        .hasMessageContaining("nothing can go on any more");
  }

  /** The sleeper looks before it announces; so the waker may see no sleeper, and it no work. */
  private static void looseAWakeUp(Simulation simulation) {
    Platform platform = simulation.of(Dispatchers.sharded(1)).platform();
    AtomicBoolean work = new AtomicBoolean();
    AtomicBoolean asleep = new AtomicBoolean();
    Thread sleeper = Thread.currentThread();
    var waker =
        simulation.fork(
            "waker",
            () -> {
              platform.interleave();
              work.set(true);
              if (asleep.get()) {
                platform.unpark(sleeper);
              }
              return true;
            });
    if (!work.get()) {
      platform.interleave();
      asleep.set(true);
      platform.park(simulation, Long.MAX_VALUE);
    }
    simulation.await(waker);
  }

  @Test
  void whatWaitsBehindTheSimulationsBackIsFound() {
    CountDownLatch never = new CountDownLatch(1);
    assertThatThrownBy(() -> Simulation.run(1, simulation -> never.await()))
        .rootCause()
        .hasMessageContaining("waits for something that the simulation does not know of");
  }

  @Test
  void aSystemLeftOpenIsFound() {
    assertThatThrownBy(() -> Simulation.run(1, simulation -> spawn(system(simulation), "left")))
        .rootCause()
        .hasMessageContaining("still running, since a system was not closed");
  }
}
