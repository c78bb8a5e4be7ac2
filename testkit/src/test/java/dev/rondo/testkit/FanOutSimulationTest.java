package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorSystem;
import dev.rondo.Asks;
import dev.rondo.Gathered;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What comes of several asks, and of work that is done elsewhere: each comes once, in a turn of the
 * incarnation that wants it, wherever the threads stand meanwhile.
 */
@Timeout(240)
class FanOutSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 80);
  private static final int ROUNDS = 10;

  /** What happened in one simulation. */
  private static final class Events {
    final List<String> seen = new ArrayList<>();
    final List<String> errors = new ArrayList<>();
    int incarnations;
    int counted;
    int missing;
    int lates;
    int begun;
    int finished;
  }

  private static final class DeskActor implements Desk {
    private final ActorContext<DeskRef> context;
    private final Simulation simulation;
    private final Events events;
    private final LedgerRef ledger;
    private final TestProbe<DoorRef> clock;
    private final int incarnation;

    /** Not volatile, nor guarded: only its own turns see it. */
    private boolean busy;

    DeskActor(
        ActorContext<DeskRef> context,
        Simulation simulation,
        Events events,
        LedgerRef ledger,
        TestProbe<DoorRef> clock) {
      this.context = context;
      this.simulation = simulation;
      this.events = events;
      this.ledger = ledger;
      this.clock = clock;
      this.incarnation = ++events.incarnations;
    }

    @Override
    public int answer(int number) {
      return number;
    }

    @Override
    public CompletionStage<Integer> late() {
      return simulation.fork(
          "late",
          () -> {
            // The deadline comes before, or at about the same time.
            clock.expectNothing(Duration.ofMillis(events.lates++ % 2 == 0 ? 4 : 2));
            return 3;
          });
    }

    @Override
    public void consult(List<DeskRef> others) {
      List<Integer> indices = List.of(0, 1, 2);
      Asks.all(indices, i -> others.get(i).answer(i))
          .thenAccept(replies -> count(replies.equals(indices), "all " + replies));
      Asks.any(indices, i -> others.get(i).answer(i))
          .thenAccept(reply -> count(indices.contains(reply), "any"));
      Asks.first(2, indices, i -> others.get(i).answer(i))
          .thenAccept(two -> count(two.size() == 2 && indices.containsAll(two), "first " + two));
      Asks.gather(List.of(others.get(0).answer(0), others.get(1).late()), Duration.ofMillis(2))
          .thenAccept(this::countGathered);
    }

    private void countGathered(Gathered<Integer, Integer> gathered) {
      events.missing += gathered.missing().size();
      int ends = gathered.replies().size() + gathered.missing().size();
      count(ends == 2 && gathered.failures().isEmpty(), "gathered " + gathered);
    }

    @Override
    public void delegate(int number) {
      int mine = incarnation;
      context
          .offload(
              () -> {
                events.begun++; // One thread at a time.
                simulation.await(simulation.fork("work", () -> number));
                events.finished++;
                return number;
              })
          .thenAccept(result -> count(result == number && mine == incarnation, "work"));
    }

    @Override
    public void slam() {
      throw new IllegalStateException("slammed");
    }

    private void count(boolean isRight, String what) {
      events.seen.add(what);
      if (!isRight || busy || incarnation != events.incarnations) {
        events.errors.add(what);
      }
      busy = true;
      int before = events.counted;
      ledger.note(what); // Others may run meanwhile.
      events.counted = before + 1;
      busy = false;
    }
  }

  private static Events run(long seed, Dispatcher dispatcher, boolean slams) {
    Events events = new Events();
    Simulation.run(
        seed,
        simulation -> {
          ActorSystem system =
              ActorSystem.builder("desks")
                  .dispatcher(simulation.of(dispatcher))
                  .ringSize(8)
                  .offload(2, 100)
                  .create();
          LedgerRef ledger = TestProbe.of(system, LedgerRef.CONTRACT).ref();
          TestProbe<DoorRef> clock = TestProbe.of(system, DoorRef.CONTRACT);
          Function<Events, DeskRef> spawn =
              noted ->
                  system.spawnWith(
                      DeskRef.CONTRACT,
                      null,
                      context -> new DeskActor(context, simulation, noted, ledger, clock),
                      Spawn.supervision(Supervision.restart()));
          DeskRef desk = spawn.apply(events);
          List<DeskRef> others =
              List.of(
                  spawn.apply(new Events()), spawn.apply(new Events()), spawn.apply(new Events()));
          for (int i = 0; i < ROUNDS; i++) {
            desk.consult(others);
            desk.delegate(i);
            if (slams && i % 3 == 2) {
              desk.slam();
            }
          }
          system.close();
        });
    assertThat(events.errors).isEmpty();
    assertThat(events.counted).isEqualTo(events.seen.size());
    return events;
  }

  private static Dispatcher dispatcher(String name) {
    return name.equals("pinned") ? Dispatchers.pinned() : Dispatchers.sharded(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sharded", "pinned"})
  void eachComesOnceInATurnOfTheActor(String name) {
    int missing = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Events events = run(seed, dispatcher(name), false);
      assertThat(events.counted).as("seed %s", seed).isEqualTo(5 * ROUNDS);
      assertThat(events.finished).isEqualTo(ROUNDS);
      missing += events.missing;
    }
    assertThat(missing).as("deadlines that came first").isGreaterThan(SEEDS);
    assertThat(missing).as("of these").isLessThan(SEEDS * ROUNDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sharded", "pinned"})
  void nothingComesToTheNextIncarnation(String name) {
    int begun = 0;
    int finished = 0;
    int counted = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Events events = run(seed, dispatcher(name), true);
      assertThat(events.incarnations).isEqualTo(1 + ROUNDS / 3);
      begun += events.begun;
      finished += events.finished;
      counted += events.counted;
    }
    assertThat(begun).as("given up before it began").isLessThan(SEEDS * ROUNDS);
    assertThat(finished).as("given up by an interrupt").isLessThan(begun).isPositive();
    assertThat(counted).as("dropped with its incarnation").isLessThan(SEEDS * 5 * ROUNDS);
  }

  @Test
  void theSameSeedGivesTheSameRun() {
    for (long seed = 1; seed <= 30; seed++) {
      assertThat(run(seed, Dispatchers.sharded(2), true).seen)
          .isEqualTo(run(seed, Dispatchers.sharded(2), true).seen);
    }
  }
}
