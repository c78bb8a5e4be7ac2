package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Circles of actors that are full of each other's messages, or flooded, and one of which holds for
 * answers of the one that may rest for it. Whatever the order, all goes on, and all is handled.
 */
@Timeout(240)
class PressureSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 5);
  private static final int PASSES = 4;

  /** What happens in the circle, seen by one thread at a time. */
  private static final class Circle {
    final Simulation simulation;
    final Random random;
    final int holds;
    final List<RelayRef> relays = new ArrayList<>();
    int handled;
    long latest;
    long longest;

    Circle(Simulation simulation, int holds) {
      this.simulation = simulation;
      this.random = new Random(simulation.seed());
      this.holds = holds;
      this.latest = simulation.nanoTime();
    }

    RelayRef at(int number) {
      return relays.get(Math.floorMod(number, relays.size()));
    }

    void handled() {
      long now = simulation.nanoTime();
      longest = Math.max(longest, now - latest);
      latest = now;
      handled++;
    }
  }

  private record RelayActor(ActorContext<RelayRef> context, Circle circle, int number)
      implements Relay {

    @Override
    public void pass(int more) {
      circle.handled();
      if (more > 0) {
        circle.at(number + 1).pass(more - 1);
      }
      if (number == 0 && circle.random.nextInt(100) < circle.holds) { // Or all might wait.
        context.hold(circle.at(number - 1).place());
      }
    }

    @Override
    public int place() {
      return number;
    }
  }

  /**
   * Each is told as much as it has room for before anything is passed on; without limit, as much as
   * is a flood.
   *
   * @param holds after how many of a hundred messages the first one waits for an answer
   */
  @ParameterizedTest
  @CsvSource({"2, 2, 0", "2, 2, 30", "3, 1, 50", "100, 2, 50", "2, 0, 0", "3, 0, 1"})
  void somethingIsHandledWithinEachTenthOfASecond(int actors, int capacity, int holds) {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Circle circle = new Circle(simulation, holds);
          ActorSystem system = system(simulation, circle.random);
          for (int i = 0; i < actors; i++) {
            int number = i;
            Spawn options = Spawn.defaults().key(i);
            circle.relays.add(
                system.spawnWith(
                    RelayRef.CONTRACT,
                    "relay-" + i,
                    context -> new RelayActor(context, circle, number),
                    capacity == 0 ? options : options.mailbox(capacity, OnFull.BACKPRESSURE)));
          }
          int each = capacity == 0 ? 1500 : capacity + 2;
          for (int k = 0; k < each; k++) {
            circle.relays.forEach(relay -> relay.pass(PASSES));
          }
          system.close();
          assertThat(circle.handled).isEqualTo(actors * each * (PASSES + 1));
          assertThat(TimeUnit.NANOSECONDS.toMillis(circle.longest)).isLessThanOrEqualTo(100);
        });
  }

  private static ActorSystem system(Simulation simulation, Random random) {
    Dispatcher dispatcher =
        switch (random.nextInt(3)) {
          case 0 -> Dispatchers.sharded(2);
          case 1 -> Dispatchers.workStealing(2);
          default -> Dispatchers.pinned();
        };
    return ActorSystem.builder("pressure")
        .dispatcher(simulation.of(dispatcher))
        .ringSize(4 << random.nextInt(4))
        .askTimeout(Duration.ofHours(1))
        .closeTimeout(Duration.ofHours(1))
        .create();
  }
}
