package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorSystem;
import dev.rondo.Spawn;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
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

  private static final int PAGES = 9000;
  private static final long WRITE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  /** A flood with each of the three actors in the middle, as much again until it is seen. */
  private static final int MOST_ON_THE_WAY = 3 * 2 * 1024;

  /** What the first one sends though it rests: a page each 50 ms. */
  private static final int WHILE_IT_RESTS = PAGES / 50;

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
          ActorSystem system = system(simulation.of(dispatcher(circle.random)), circle.random);
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

  /** Five actors in a row, of which the last one is slow, and has little room. */
  private static final class Chain {
    static final int LENGTH = 5;

    final Platform platform;
    final ActorSystem system;
    final List<RelayRef> stages = new ArrayList<>();
    int sent;
    int written;
    int most;

    Chain(Simulation simulation) {
      Random random = new Random(simulation.seed());
      Dispatcher dispatcher = simulation.of(dispatcher(random));
      platform = dispatcher.platform();
      system = system(dispatcher, random);
      for (int i = 0; i < LENGTH; i++) {
        int number = i;
        Spawn options = Spawn.defaults().key(i);
        stages.add(
            system.spawnWith(
                RelayRef.CONTRACT,
                "stage-" + i,
                context -> new Stage(this, number),
                i < LENGTH - 1 ? options : options.mailbox(8, OnFull.BACKPRESSURE)));
      }
    }

    void write() {
      long start = platform.nanoTime();
      for (long left = WRITE_NANOS; left > 0; left = start + WRITE_NANOS - platform.nanoTime()) {
        platform.park(this, left);
      }
      written++;
    }
  }

  private record Stage(Chain chain, int number) implements Relay {

    @Override
    public void pass(int more) {
      if (number == Chain.LENGTH - 1) {
        chain.write();
        return;
      }
      chain.stages.get(number + 1).pass(0);
      if (number == 0) {
        chain.sent++;
        chain.most = Math.max(chain.most, chain.sent - chain.written);
        if (more > 0) {
          chain.stages.get(0).pass(more - 1);
        }
      }
    }

    @Override
    public int place() {
      return number;
    }
  }

  @Test
  void aSlowWriterSlowsDownItsChain() {
    Simulation.seeds(
        Math.max(2, SEEDS / 5),
        simulation -> {
          Chain chain = new Chain(simulation);
          chain.stages.get(0).pass(PAGES - 1);
          chain.system.close();
          assertThat(chain.written).isEqualTo(PAGES);
          assertThat(chain.most).isLessThan(MOST_ON_THE_WAY + WHILE_IT_RESTS);
        });
  }

  private static Dispatcher dispatcher(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Dispatchers.sharded(2);
      case 1 -> Dispatchers.workStealing(2);
      default -> Dispatchers.pinned();
    };
  }

  private static ActorSystem system(Dispatcher dispatcher, Random random) {
    return ActorSystem.builder("pressure")
        .dispatcher(dispatcher)
        .ringSize(4 << random.nextInt(4))
        .askTimeout(Duration.ofHours(1))
        .closeTimeout(Duration.ofHours(1))
        .create();
  }
}
