package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorControl;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.MailboxFullException;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A bounded actor that pauses, fails, is suspended and perhaps stopped, and those who send to it:
 * actors on several loops and threads. Whatever the order, each drop is handled, refused, or a dead
 * letter, those of one pump in their order; no more wait than may; and nobody waits for ever.
 */
@Timeout(240)
class MailboxSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 15);
  private static final int ACTORS = 3;
  private static final int MOVES = 20;
  private static final int THREADS = 2;
  private static final int DROPS = 40;
  private static final int PAUSES = 5;
  private static final int MOST_IN_TURN = 2;

  /** What happens to the basin, seen by one thread at a time. */
  private static final class Water {
    final Random random;
    final int capacity;
    final List<List<Integer>> handled = new ArrayList<>();
    int sent;
    int refused;
    int taken;
    int mostWaiting;
    int pauses;

    Water(long seed) {
      random = new Random(seed);
      capacity = 1 + random.nextInt(4);
      for (int i = 0; i < ACTORS + THREADS; i++) {
        handled.add(new ArrayList<>());
      }
    }

    void send(BasinRef basin, int pump, int number) {
      try {
        basin.drop(pump, number);
        sent++;
      } catch (MailboxFullException full) {
        refused++;
      }
    }

    void take(int pump, int number) {
      mostWaiting = Math.max(mostWaiting, sent - taken);
      taken++;
      handled.get(pump).add(number);
    }
  }

  private record PumpActor(ActorContext<PumpRef> context, BasinRef basin, Water water, int number)
      implements Pump {

    @Override
    public void run(int inTurn, int enough) {
      int left = enough;
      for (int i = 0; i < inTurn && left > 0; i++) {
        water.send(basin, number, DROPS - left);
        left--;
      }
      if (left > 0) {
        context.self().run(1 + water.random.nextInt(MOST_IN_TURN), left);
      }
    }
  }

  private record BasinActor(ActorContext<BasinRef> context, Water water, ClockRef clock)
      implements Basin {

    @Override
    public void drop(int pump, int number) {
      water.take(pump, number);
    }

    @Override
    public void pause() {
      water.pauses++;
      context.hold(clock.tick());
    }

    @Override
    public void crash() {
      throw new IllegalStateException("on purpose");
    }
  }

  private int moves;

  @ParameterizedTest
  @EnumSource(OnFull.class)
  void eachDropHasOneEndAndNoMoreWaitThanMay(OnFull onFull) {
    int[] overflows = {0};
    moves = 0;
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Water water = new Water(simulation.seed());
          ActorSystem system = system(simulation, water.random);
          Spawn options = Spawn.supervision(Supervision.restart());
          BasinRef basin = basin(system, water, options.mailbox(water.capacity, onFull));
          List<ActorRef> actors = new ArrayList<>(List.of(basin));
          for (int i = 0; i < ACTORS; i++) {
            int number = i;
            PumpRef pump =
                system.spawnWith(
                    PumpRef.CONTRACT,
                    "pump-" + i,
                    context -> new PumpActor(context, basin, water, number),
                    Spawn.defaults().key(i));
            pump.run(1, DROPS);
            actors.add(pump);
          }
          List<CompletableFuture<Boolean>> threads = new ArrayList<>();
          Moves all = new Moves(system);
          threads.add(
              simulation.fork(
                  "mover",
                  () -> {
                    for (int i = 0; i < MOVES; i++) {
                      all.move(actors.get(water.random.nextInt(actors.size())), water.random);
                    }
                    return true;
                  }));
          for (int i = ACTORS; i < ACTORS + THREADS; i++) {
            int number = i;
            threads.add(
                simulation.fork(
                    "pump-" + i,
                    () -> {
                      for (int drop = 0; drop < DROPS; drop++) {
                        water.send(basin, number, drop);
                      }
                      return true;
                    }));
          }
          boolean isCalm = water.random.nextBoolean();
          if (!isCalm) {
            disturb(water, basin);
          }
          if (water.random.nextInt(4) == 0) {
            ActorControl.of(basin).stopNow();
          }
          threads.forEach(simulation::await);
          system.close();
          moves += all.done();
          assertEnds(water, system);
          int overflow = water.mostWaiting - (water.capacity + 1); // One is in hand.
          overflows[0] += overflow > 0 ? 1 : 0;
          if (onFull == OnFull.FAIL) {
            assertThat(overflow).isNotPositive();
          } else if (onFull == OnFull.BACKPRESSURE && isCalm) {
            assertThat(overflow).isLessThanOrEqualTo(ACTORS * MOST_IN_TURN);
          }
        });
    assertThat(moves).isPositive();
    if (onFull == OnFull.BACKPRESSURE) {
      assertThat(overflows[0]).as("seeds in which actors had to rest").isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = OnFull.class,
      names = {"FAIL", "DROP_NEWEST", "DROP_OLDEST"})
  void aControlMessageGoesIntoAFullMailbox(OnFull onFull) {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Water water = new Water(simulation.seed());
          ActorSystem system = system(simulation, water.random);
          BasinRef basin = basin(system, water, Spawn.defaults().mailbox(water.capacity, onFull));
          for (int i = 0; i < DROPS; i++) {
            water.send(basin, 0, i);
          }
          for (int i = 0; i < PAUSES; i++) {
            basin.pause();
            water.send(basin, 0, DROPS + i);
          }
          system.close();
          assertThat(water.pauses).isEqualTo(PAUSES);
        });
  }

  private static ActorSystem system(Simulation simulation, Random random) {
    Dispatcher dispatcher = random.nextBoolean() ? Dispatchers.sharded(2) : Dispatchers.pinned();
    return ActorSystem.builder("mailbox")
        .dispatcher(simulation.of(dispatcher))
        .ringSize(4 << random.nextInt(4))
        .closeTimeout(Duration.ofHours(1))
        .create();
  }

  private static BasinRef basin(ActorSystem system, Water water, Spawn options) {
    ClockRef clock = system.spawn(ClockRef.CONTRACT, () -> () -> 1);
    return system.spawnWith(
        BasinRef.CONTRACT, "basin", context -> new BasinActor(context, water, clock), options);
  }

  private static void disturb(Water water, BasinRef basin) {
    ActorControl control = ActorControl.of(basin);
    for (int i = 0; i < 8; i++) {
      switch (water.random.nextInt(4)) {
        case 0 -> control.suspend();
        case 1 -> basin.pause();
        case 2 -> basin.crash();
        default -> control.resume();
      }
    }
    control.resume();
  }

  private static void assertEnds(Water water, ActorSystem system) {
    for (List<Integer> ofOne : water.handled) {
      assertThat(ofOne).isEqualTo(ofOne.stream().sorted().distinct().toList());
    }
    assertThat(water.taken + system.deadLetterCount()).isEqualTo(water.sent);
    assertThat(water.sent + water.refused).isEqualTo((ACTORS + THREADS) * DROPS);
  }
}
