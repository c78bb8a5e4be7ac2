package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.StashOverflow;
import dev.rondo.Supervision;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Messages that are put aside, wait for stages of other threads, and come between ticks and
 * restarts: none is lost, none handled twice, and those of a sender keep their order.
 */
@Timeout(240)
class WaitingMessagesTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 200);
  private static final int KNOCKS = 20;

  /** What happened in one simulation. */
  private static final class Events {
    final List<String> handled = new ArrayList<>();
    final List<String> errors = new ArrayList<>();
    int incarnations;
    int stashed;
    int ticks;
    int held;
  }

  private static final class DoorActor implements Door {
    private final ActorContext<DoorRef> context;
    private final Simulation simulation;
    private final Events events;
    private final int incarnation;
    private boolean isOpen;
    private boolean isHeld;
    private boolean isOpenForGood;

    DoorActor(ActorContext<DoorRef> context, Simulation simulation, Events events) {
      this.context = context;
      this.simulation = simulation;
      this.events = events;
      this.incarnation = ++events.incarnations;
      int number = incarnation;
      context.timers().fixedRate("turn", Duration.ofMillis(1), self -> self.tick(number));
    }

    private void handle() {
      if (isHeld) {
        events.errors.add("handled while held");
      }
    }

    @Override
    public void knock(String who, int number) {
      handle();
      if (!isOpen) {
        events.stashed++;
        throw context.stash();
      }
      events.handled.add(who + number);
    }

    @Override
    public void turn() {
      handle();
      isOpen = !isOpen || isOpenForGood;
      if (isOpen) {
        context.unstashAll();
      }
    }

    @Override
    public void open() {
      isOpenForGood = true;
      turn();
    }

    @Override
    public void hold() {
      handle();
      isHeld = true;
      events.held++;
      // Done on the other thread before the stage is complete.
      context.hold(simulation.fork("elsewhere", () -> isHeld = false));
      context.timers().once("held", Duration.ZERO, self -> self.turn());
    }

    @Override
    public void slam() {
      handle();
      throw new IllegalStateException("slammed");
    }

    @Override
    public void tick(int number) {
      events.ticks++;
      if (number != incarnation) {
        events.errors.add("a tick of incarnation " + number + " came to " + incarnation);
      }
      turn();
    }
  }

  @Test
  void nothingIsLostAndNothingIsOvertaken() {
    Events all = new Events();
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Events events = new Events();
          ActorSystem system =
              ActorSystem.builder("waiting")
                  .dispatcher(simulation.of(Dispatchers.sharded(2)))
                  .ringSize(8)
                  .create();
          DoorRef door =
              system.spawnWith(
                  DoorRef.CONTRACT,
                  "door",
                  context -> new DoorActor(context, simulation, events),
                  Spawn.supervision(Supervision.restart()).stash(1_000, StashOverflow.FAIL));
          TestProbe<DoorRef> clock = TestProbe.of(system, DoorRef.CONTRACT);
          var left = simulation.fork("left", () -> knock(door, "left", clock));
          var right = simulation.fork("right", () -> knock(door, "right", clock));
          simulation.await(left);
          simulation.await(right);
          door.open();
          system.close();

          assertThat(events.errors).isEmpty();
          assertThat(of("left", events)).isEqualTo(expected("left"));
          assertThat(of("right", events)).isEqualTo(expected("right"));
          assertThat(system.deadLetterCount()).isZero();
          all.incarnations += events.incarnations;
          all.stashed += events.stashed;
          all.ticks += events.ticks;
          all.held += events.held;
        });
    assertThat(all.incarnations).isGreaterThan(2 * SEEDS);
    assertThat(all.stashed).isGreaterThan(10 * SEEDS);
    assertThat(all.ticks).isGreaterThan(2 * SEEDS);
    assertThat(all.held).isGreaterThan(2 * SEEDS);
  }

  private static boolean knock(DoorRef door, String who, TestProbe<DoorRef> clock) {
    for (int i = 0; i < KNOCKS; i++) {
      door.knock(who, i);
      switch (i % 7) {
        case 1, 5 -> door.turn();
        case 2 -> door.hold();
        case 4 -> door.slam();
        case 6 -> clock.expectNothing(Duration.ofMillis(3)); // Time for ticks.
        default -> {}
      }
    }
    return true;
  }

  private static List<String> of(String who, Events events) {
    return events.handled.stream().filter(each -> each.startsWith(who)).toList();
  }

  private static List<String> expected(String who) {
    return IntStream.range(0, KNOCKS).mapToObj(i -> who + i).toList();
  }
}
