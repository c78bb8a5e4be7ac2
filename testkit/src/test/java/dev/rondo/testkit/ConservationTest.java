package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.LoopOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rondo's own promises, under orders that only a simulation finds. */
@Timeout(240)
class ConservationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 200);

  /** Notes what it handles where a test can count it, since the system is closed then. */
  private record Counting(List<String> handled, Runnable whenNoted) implements Ledger {

    Counting(List<String> handled) {
      this(handled, () -> {});
    }

    @Override
    public void note(String entry) {
      handled.add(entry);
      whenNoted.run();
    }

    @Override
    public void pass(LedgerRef next, int rest) {
      handled.add("pass " + rest);
      whenNoted.run();
      if (rest > 0) {
        next.pass(next, rest - 1);
      }
    }

    @Override
    public List<String> entries() {
      return handled;
    }

    @Override
    public CompletableFuture<List<String>> entriesOf(LedgerRef other) {
      return CompletableFuture.completedFuture(handled);
    }
  }

  @Test
  void whatIsToldWhileTheSystemClosesIsHandledOrADeadLetter() {
    int[] dead = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          List<String> left = new ArrayList<>();
          List<String> right = new ArrayList<>();
          ActorSystem system =
              ActorSystem.builder("closing")
                  .dispatcher(simulation.of(Dispatchers.sharded(2)))
                  .ringSize(4)
                  .create();
          LedgerRef leftRef = system.spawn(LedgerRef.CONTRACT, "left", () -> new Counting(left));
          LedgerRef rightRef = system.spawn(LedgerRef.CONTRACT, "right", () -> new Counting(right));
          var teller =
              simulation.fork(
                  "teller",
                  () -> {
                    for (int i = 0; i < 20; i++) {
                      leftRef.note("a" + i);
                      rightRef.note("a" + i);
                    }
                    return true;
                  });
          leftRef.pass(rightRef, 20);
          system.close();
          simulation.await(teller);

          assertThat(left.size() + right.size() + system.deadLetterCount()).isEqualTo(20 + 20 + 21);
          assertThat(left).filteredOn(entry -> entry.startsWith("a")).isEqualTo(first(left));
          assertThat(right).filteredOn(entry -> entry.startsWith("a")).isEqualTo(first(right));
          assertThat(left.size() + right.size())
              .as("what the actors sent each other is not refused")
              .isGreaterThanOrEqualTo(21);
          dead[0] += (int) system.deadLetterCount();
        });
    assertThat(dead[0]).as("some seeds close in between").isPositive();
  }

  /** As many of the told ones as there are, in the order in which they were told. */
  private static List<String> first(List<String> handled) {
    long count = handled.stream().filter(entry -> entry.startsWith("a")).count();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      expected.add("a" + i);
    }
    return expected;
  }

  @Test
  void loopsWhoseRingsAreFullOfEachOtherLoseNothing() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          List<String> left = new ArrayList<>();
          List<String> right = new ArrayList<>();
          ActorSystem system =
              ActorSystem.builder("full")
                  .dispatcher(simulation.of(Dispatchers.sharded(2)))
                  .ringSize(2)
                  .create();
          LedgerRef leftRef = system.spawn(LedgerRef.CONTRACT, "left", () -> new Counting(left));
          LedgerRef rightRef = system.spawn(LedgerRef.CONTRACT, "right", () -> new Counting(right));
          for (int i = 0; i < 10; i++) {
            leftRef.pass(rightRef, 10);
            rightRef.pass(leftRef, 10);
          }
          system.close();
          assertThat(left).hasSize(110);
          assertThat(right).hasSize(110);
          assertThat(system.deadLetterCount()).isZero();
        });
  }

  @Test
  void whatIsToldToAnActorThatStopsWithItsLoopIsHandledOrADeadLetter() {
    int[] dead = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          List<String> handled = new ArrayList<>();
          ActorSystem system =
              ActorSystem.builder("stopping")
                  .dispatcher(simulation.of(Dispatchers.pinned()))
                  .ringSize(4)
                  .create();
          LedgerRef ledger =
              system.spawnWith(
                  LedgerRef.CONTRACT,
                  "ledger",
                  context ->
                      new Counting(
                          handled,
                          () -> {
                            if (handled.size() == 5) {
                              context.stop();
                            }
                          }));
          LedgerRef other =
              system.spawn(LedgerRef.CONTRACT, "other", () -> new Counting(new ArrayList<>()));
          var teller =
              simulation.fork(
                  "teller",
                  () -> {
                    for (int i = 0; i < 10; i++) {
                      ledger.note("a");
                    }
                    return true;
                  });
          for (int i = 0; i < 10; i++) {
            other.pass(ledger, 1);
          }
          simulation.await(teller);
          system.close();
          assertThat(handled.size() + system.deadLetterCount()).isEqualTo(20);
          dead[0] += (int) system.deadLetterCount();
        });
    assertThat(dead[0]).isPositive();
  }

  /** Each actor has a loop of its own, whose ring begins with four slots, as virtual ones do. */
  private static final Dispatcher GROWING =
      loops -> birth -> loops.newLoop(LoopOptions.pinned().growingRing());

  @Test
  void whatIsToldWhileARingGrowsAndItsLoopEndsIsHandledInOrderOrADeadLetter() {
    int[] dead = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          List<String> handled = new ArrayList<>();
          ActorSystem system =
              ActorSystem.builder("growing")
                  .dispatcher(simulation.of(GROWING))
                  .ringSize(256)
                  .create();
          LedgerRef ledger =
              system.spawn(LedgerRef.CONTRACT, "ledger", () -> new Counting(handled));
          var first = simulation.fork("first", () -> tellAll(ledger, "a"));
          var second = simulation.fork("second", () -> tellAll(ledger, "b"));
          simulation.await(first);
          system.close();
          simulation.await(second);

          assertThat(handled.size() + system.deadLetterCount()).isEqualTo(40 + 40);
          for (String teller : List.of("a", "b")) {
            List<String> ofOne =
                handled.stream().filter(entry -> entry.startsWith(teller)).toList();
            assertThat(ofOne)
                .isEqualTo(
                    IntStream.range(0, ofOne.size()).mapToObj(each -> teller + each).toList());
          }
          assertThat(handled).hasSizeGreaterThanOrEqualTo(40);
          dead[0] += (int) system.deadLetterCount();
        });
    assertThat(dead[0]).as("some seeds close in between").isPositive();
  }

  private static boolean tellAll(LedgerRef ledger, String teller) {
    for (int i = 0; i < 40; i++) {
      ledger.note(teller + i);
    }
    return true;
  }

  @Test
  void aRingThatIsSmallAgainLosesNothing() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          List<String> handled = new ArrayList<>();
          ActorSystem system =
              ActorSystem.builder("shrinking")
                  .dispatcher(simulation.of(GROWING))
                  .ringSize(256)
                  .create();
          LedgerRef ledger =
              system.spawn(LedgerRef.CONTRACT, "ledger", () -> new Counting(handled));
          for (int burst = 0; burst < 3; burst++) {
            for (int i = 0; i < 100; i++) {
              ledger.note("a" + (100 * burst + i));
            }
            assertThat(simulation.await(ledger.entries())).hasSize(100 * (burst + 1));
          }
          system.close();
          assertThat(handled).isEqualTo(first(handled));
        });
  }

  @Test
  void anIdleLoopIsWokenByEveryMessage() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          List<String> handled = new ArrayList<>();
          ActorSystem system =
              ActorSystem.builder("idle")
                  .dispatcher(simulation.of(Dispatchers.sharded(1)))
                  .create();
          LedgerRef ledger =
              system.spawn(LedgerRef.CONTRACT, "ledger", () -> new Counting(handled));
          for (int i = 0; i < 5; i++) {
            ledger.note("x");
            assertThat(simulation.await(ledger.entries())).hasSize(i + 1);
          }
          system.close();
        });
  }
}
