package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.Lifecycle;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.entity.Entities;
import dev.rondo.entity.EntityOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Few of many entities are alive at a time, while threads and actors send to all of them and have
 * some passivated. Whatever comes in between, each message is handled once, in its sender's order,
 * by the only actor of its identity, which has the state of those before it.
 */
@Timeout(240)
class EntitiesSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 200);
  private static final int IDS = 6;
  private static final int MESSAGES = 40;

  /** What happens, seen by one thread at a time; owns the state of entities that are not alive. */
  private static final class World {
    final Random random;
    final Map<String, List<String>> stored = new HashMap<>();
    final Set<String> alive = new HashSet<>();
    final List<String> errors = new ArrayList<>();
    final Map<String, Integer> sent = new HashMap<>();
    final List<Ask<String>> answers = new ArrayList<>();
    Entities<OracleRef> entities;
    int starts;
    int mostAlive;
    int tells;
    int urges;
    final List<Integer> urged = new ArrayList<>();

    World(long seed) {
      random = new Random(seed);
    }

    String anyId() {
      return "id " + random.nextInt(IDS);
    }

    boolean sendAll(String sender) {
      for (int i = 0; i < MESSAGES; i++) {
        send(sender);
      }
      return true;
    }

    void send(String sender) {
      String id = anyId();
      OracleRef ref = entities.ref(id);
      if (random.nextInt(6) == 0) {
        answers.add(ref.answer(id));
      } else if (random.nextInt(10) == 0) {
        urges++;
        ref.urge(sender, urges);
      } else {
        tells++;
        ref.learn(sender, sent.merge(sender + " to " + id, 1, Integer::sum));
      }
    }
  }

  /** Has learnt what all those before it have. */
  private static final class Entity implements Oracle, Lifecycle {
    private final World world;
    private final String id;
    private final ActorContext<OracleRef> context;
    private final List<String> learnt;

    Entity(World world, String id, ActorContext<OracleRef> context) {
      this.world = world;
      this.id = id;
      this.context = context;
      this.learnt = world.stored.computeIfAbsent(id, key -> new ArrayList<>());
      world.starts++;
      if (!world.alive.add(id)) {
        world.errors.add("two of " + id);
      }
      world.mostAlive = Math.max(world.mostAlive, world.alive.size());
    }

    @Override
    public void learn(String sender, int number) {
      if (!world.alive.contains(id)) {
        world.errors.add(id + " is not alive");
      }
      learnt.add(sender + " " + number);
      if (world.random.nextInt(10) == 0) {
        context.await(context.offload(() -> id));
      }
      if (world.random.nextInt(8) == 0) {
        world.entities.passivate(id);
      }
    }

    @Override
    public void urge(String topic, int number) {
      if (!world.alive.contains(id)) {
        world.errors.add(id + " is not alive");
      }
      world.urged.add(number);
    }

    @Override
    public CompletionStage<String> answer(String topic) {
      if (!topic.equals(id)) {
        world.errors.add(id + " was asked what " + topic + " was");
      }
      return world.random.nextBoolean()
          ? CompletableFuture.completedFuture(id)
          : context.offload(() -> id);
    }

    @Override
    public void onStop() {
      if (!world.alive.remove(id)) {
        world.errors.add(id + " stopped twice");
      }
    }
  }

  /** Sends when it is told to. */
  private record Sender(World world, String name) implements Oracle {

    @Override
    public void learn(String topic, int number) {
      world.send(name);
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

  @Test
  void eachMessageIsHandledOnceByTheOnlyActorOfItsIdentity() {
    int[] sums = new int[3];
    Simulation.seeds(
        SEEDS,
        simulation -> {
          World world = new World(simulation.seed());
          int ringSize = world.random.nextBoolean() ? 4 : 64; // Few find rings full in the latter.
          ActorSystem system =
              simulation.system(
                  "books",
                  b ->
                      b.dispatcher(simulation.of(Dispatchers.sharded(2)))
                          .dispatcher("own", simulation.of(Dispatchers.pinned()))
                          .ringSize(ringSize));
          int most = 1 + world.random.nextInt(4);
          Spawn spawn = Spawn.supervision(Supervision.restart());
          EntityOptions options =
              EntityOptions.defaults()
                  .atMost(most)
                  .spawnedWith(
                      world.random.nextBoolean() ? spawn : spawn.mailbox(2, OnFull.BACKPRESSURE));
          world.entities =
              Entities.create(
                  system,
                  OracleRef.CONTRACT,
                  (id, context) -> new Entity(world, id, context),
                  world.random.nextBoolean()
                      ? options
                      : options.idleFor(Duration.ofNanos(1 + world.random.nextInt(1_000_000))));
          OracleRef sender =
              system.spawn(OracleRef.CONTRACT, "sender", () -> new Sender(world, "actor"));
          OracleRef other =
              system.spawn(OracleRef.CONTRACT, "other", () -> new Sender(world, "other"));
          OracleRef blocking =
              system.spawnWith(
                  OracleRef.CONTRACT,
                  "blocking",
                  context -> new Sender(world, "blocking"),
                  Spawn.defaults().dispatcher("own"));
          CompletableFuture<Boolean> thread =
              simulation.fork("thread", () -> world.sendAll("thread"));
          for (int i = 1; i <= MESSAGES; i++) {
            sender.learn("go", i);
            other.learn("go", i);
            blocking.learn("go", i);
            if (world.random.nextInt(6) == 0) {
              world.entities.passivate(world.anyId());
            }
          }
          simulation.await(thread);
          simulation.sleep(Duration.ofSeconds(5)); // Some had to stay, and leave later.
          simulation.settle();
          assertThat(simulation.deadLetters()).isEmpty();
          for (Ask<String> answer : world.answers) {
            simulation.await(answer);
          }
          assertThat(world.errors).isEmpty();
          assertThat(world.mostAlive).isLessThanOrEqualTo(most);
          assertThat(world.stored.values().stream().mapToInt(List::size).sum())
              .isEqualTo(world.tells);
          assertThat(world.urged).hasSize(world.urges).doesNotHaveDuplicates();
          assertThat(simulation.deadLetters()).isEmpty();
          sums[0] += world.starts;
          sums[1] += world.answers.size();
          simulation.await(world.entities.stop());
          assertThat(world.alive).isEmpty();
          for (List<String> learnt : world.stored.values()) {
            assertThat(learnt).doesNotHaveDuplicates();
            sums[2] += inOrder(learnt);
          }
        });
    assertThat(sums).doesNotContain(0);
  }

  /** Blocks its loop until it is let go, and then asks an entity. */
  private record Blocking(Simulation simulation, CompletableFuture<?> gate, World world)
      implements Oracle {

    @Override
    public void learn(String topic, int number) {
      world.entities.ref(topic).learn("blocking", number);
      simulation.await(gate);
      gate.join();
    }

    @Override
    public void urge(String topic, int number) {
      learn(topic, number);
    }

    @Override
    public CompletionStage<String> answer(String topic) {
      return world.entities.ref(topic).answer(topic);
    }
  }

  @Test
  void whoBlocksKeepsNobodyFromLeaving() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          World world = new World(simulation.seed());
          ActorSystem system =
              simulation.system(
                  "books", b -> b.dispatcher("own", simulation.of(Dispatchers.pinned())));
          world.entities =
              Entities.create(
                  system,
                  OracleRef.CONTRACT,
                  (id, context) -> new Entity(world, id, context),
                  EntityOptions.defaults().atMost(1));
          CompletableFuture<Void> gate = new CompletableFuture<>();
          OracleRef blocking =
              system.spawnWith(
                  OracleRef.CONTRACT,
                  "blocking",
                  context -> new Blocking(simulation, gate, world),
                  Spawn.defaults().dispatcher("own"));
          blocking.learn("first", 1);
          simulation.sleep(Duration.ofMillis(1));
          assertThat(simulation.await(world.entities.ref("second").answer("second")))
              .isEqualTo("second"); // The first has left, though that loop still blocks.
          gate.complete(null);
          simulation.settle();
          assertThat(world.stored.get("first")).containsExactly("blocking 1");
          assertThat(simulation.deadLetters()).isEmpty();
        });
  }

  /** Fails if what one sender sent is not. */
  private static int inOrder(List<String> learnt) {
    Map<String, Integer> last = new HashMap<>();
    for (String text : learnt) {
      int gap = text.lastIndexOf(' ');
      int number = Integer.parseInt(text.substring(gap + 1));
      Integer before = last.put(text.substring(0, gap), number);
      assertThat(before == null ? 1 : before + 1).as("%s", learnt).isEqualTo(number);
    }
    return learnt.size();
  }
}
