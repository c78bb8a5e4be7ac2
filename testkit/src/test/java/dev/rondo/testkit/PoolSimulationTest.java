package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorControl;
import dev.rondo.ActorSystem;
import dev.rondo.DeadLetter;
import dev.rondo.Spawn;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.routing.Pool;
import dev.rondo.routing.Router;
import dev.rondo.routing.Routing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pools that grow, shrink and lose actors while several send to them. */
@Timeout(240)
class PoolSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 200);
  private static final int MESSAGES = 30;

  /** What happens, seen by one thread at a time. */
  private static final class World {
    final Random random;
    final List<String> taken = new ArrayList<>();
    final Map<String, Integer> lastOf = new HashMap<>();
    final List<String> disorder = new ArrayList<>();
    Pool<OracleRef> pool;
    int sent;

    World(long seed) {
      random = new Random(seed);
    }

    boolean sendAll(String sender) {
      IntStream.rangeClosed(1, MESSAGES).forEach(number -> send(sender, number));
      return true;
    }

    void send(String sender, int number) {
      pool.ref().learn(sender, number);
      sent++;
    }

    void take(String worker, String sender, int number) {
      taken.add(sender + number);
      Integer before = lastOf.put(worker + " of " + sender, number);
      if (before != null && before > number) {
        disorder.add(worker + " got " + number + " of " + sender + " after " + before);
      }
    }
  }

  private record Worker(World world, ActorContext<OracleRef> context) implements Oracle {

    @Override
    public void learn(String topic, int number) {
      world.take(context.self().path(), topic, number);
    }

    @Override
    public void urge(String topic, int number) {
      learn(topic, number);
    }

    @Override
    public CompletionStage<String> answer(String topic) {
      return CompletableFuture.completedFuture(context.self().path());
    }
  }

  /** Sends from the turns of an actor. */
  private record Sender(World world, String name) implements Oracle {

    @Override
    public void learn(String topic, int number) {
      world.send(name, number);
    }

    @Override
    public void urge(String topic, int number) {
      learn(topic, number);
    }

    @Override
    public CompletionStage<String> answer(String topic) {
      return CompletableFuture.completedFuture(name);
    }
  }

  private static Pool<OracleRef> pool(World world, ActorSystem system, Routing routing) {
    return Pool.createWith(
        system,
        OracleRef.CONTRACT,
        "workers",
        routing,
        1 + world.random.nextInt(4),
        context -> new Worker(world, context),
        Spawn.defaults().mailbox(100, OnFull.BACKPRESSURE));
  }

  private static void sendFromAllSides(Simulation simulation, World world, Runnable disturb) {
    ActorSystem system = simulation.system("mill");
    List<Routing> routings =
        List.of(Routing.roundRobin(), Routing.random(), Routing.smallestMailbox());
    world.pool = pool(world, system, routings.get(world.random.nextInt(routings.size())));
    OracleRef sender = system.spawn(OracleRef.CONTRACT, "sender", () -> new Sender(world, "actor"));
    CompletableFuture<Boolean> thread = simulation.fork("thread", () -> world.sendAll("thread"));
    for (int i = 1; i <= MESSAGES; i++) {
      sender.learn("go", i);
      disturb.run();
    }
    simulation.await(thread);
    simulation.settle();
    assertThat(world.disorder).isEmpty();
  }

  @Test
  void nothingIsLostAsAPoolShrinksAndGrows() {
    int[] resizes = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          World world = new World(simulation.seed());
          sendFromAllSides(
              simulation,
              world,
              () -> {
                if (world.random.nextInt(3) == 0) {
                  resizes[0]++;
                  world.pool.resize(1 + world.random.nextInt(4));
                }
              });
          assertThat(simulation.deadLetters()).isEmpty();
          assertThat(world.taken).doesNotHaveDuplicates().hasSize(world.sent);
        });
    assertThat(resizes[0]).isPositive();
  }

  @Test
  void nothingIsStuckAsRoutersComeAndGoBehindARouter() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          World world = new World(simulation.seed());
          ActorSystem system = simulation.system("mill");
          world.pool = pool(world, system, Routing.roundRobin());
          OracleRef other =
              system.spawnWith(OracleRef.CONTRACT, "other", context -> new Worker(world, context));
          Router<OracleRef> outer =
              Router.create(system, OracleRef.CONTRACT, "outer", Routing.roundRobin());
          outer.add(world.pool.ref());
          outer.add(other);
          CompletableFuture<Boolean> thread =
              simulation.fork(
                  "thread",
                  () -> {
                    for (int i = 1; i <= MESSAGES; i++) {
                      outer.ref().learn("thread", i);
                    }
                    return true;
                  });
          for (int i = 0; i < MESSAGES; i++) {
            simulation.sleep(Duration.ofNanos(world.random.nextInt(1_000)));
            if (world.random.nextBoolean()) {
              outer.remove(world.pool.ref());
            } else {
              outer.add(world.pool.ref());
            }
          }
          simulation.await(thread);
          simulation.settle();
          assertThat(world.taken).doesNotHaveDuplicates().hasSize(MESSAGES);
        });
  }

  @Test
  void aMessageToAPoolWhoseActorsStopIsHandledOnceOrADeadLetter() {
    int[] lost = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          simulation.allowDeadLetters();
          World world = new World(simulation.seed());
          sendFromAllSides(
              simulation,
              world,
              () -> {
                List<OracleRef> members = world.pool.members();
                if (!members.isEmpty() && world.random.nextInt(5) == 0) {
                  OracleRef one = members.get(world.random.nextInt(members.size()));
                  ActorControl.of(one).stopNow();
                }
              });
          simulation.sleep(Duration.ofSeconds(30));
          assertThat(world.pool.members()).as("those that stopped were replaced").isNotEmpty();
          List<String> ends = new ArrayList<>(world.taken);
          for (DeadLetter letter : simulation.deadLetters()) {
            OracleMessage.Learn message = (OracleMessage.Learn) letter.message();
            ends.add(message.topic() + message.number());
            assertThat(letter.via()).isEqualTo("mill/workers");
            lost[0]++;
          }
          assertThat(ends).doesNotHaveDuplicates().hasSize(world.sent);
        });
    assertThat(lost[0]).isPositive();
  }

  @Test
  void aPoolStopsWhenItHasHandledWhatItHad() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          World world = new World(simulation.seed());
          ActorSystem system = simulation.system("mill");
          world.pool = pool(world, system, Routing.roundRobin());
          List<OracleRef> members = world.pool.members();
          CompletableFuture<Boolean> thread =
              simulation.fork("thread", () -> world.sendAll("thread"));
          simulation.await(thread);
          simulation.await(world.pool.stop());
          assertThat(world.taken).doesNotHaveDuplicates().hasSize(MESSAGES);
          members.forEach(member -> simulation.await(ActorControl.of(member).whenStopped()));
        });
  }
}
