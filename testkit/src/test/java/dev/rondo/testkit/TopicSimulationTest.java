package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorControl;
import dev.rondo.ActorSystem;
import dev.rondo.DeadLetter;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.routing.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Actors subscribe, leave, fail, move and stop while several of them, and threads, publish. What is
 * published while somebody is a subscriber comes to it once, or is a dead letter of it.
 */
@Timeout(240)
class TopicSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 200);
  private static final int ACTORS = 5;
  private static final int MESSAGES = 20;
  private static final List<OnFull> POLICIES = List.of(OnFull.values());

  private record Word(int sender, int number) {}

  /** A message, and when the call that published it began and returned. */
  private record Publication(Word word, int from, int until) {}

  /** A time as a subscriber: when the calls at its beginning and its end began and returned. */
  private static final class Stay {
    final int joining;
    final int joined;
    int leaving = Integer.MAX_VALUE;
    int left = Integer.MAX_VALUE;

    Stay(int joining, int joined) {
      this.joining = joining;
      this.joined = joined;
    }

    boolean covers(Publication publication) {
      return joined < publication.from() && publication.until() < leaving;
    }

    boolean touches(Publication publication) {
      return joining < publication.until() && publication.from() < left;
    }
  }

  /** What happens, seen by one thread at a time. */
  private static final class World {
    final Random random;
    final List<Listener> listeners = new ArrayList<>();
    final List<Publication> publications = new ArrayList<>();
    final int[] numbers = new int[ACTORS + 2];
    Topic<WireRef> topic;
    int moment;

    World(Simulation simulation) {
      this.random = new Random(simulation.seed());
    }

    void publish(int sender) {
      int number = ++numbers[sender];
      int from = ++moment;
      topic.ref().say(sender, number);
      publications.add(new Publication(new Word(sender, number), from, ++moment));
    }

    Listener any() {
      return listeners.get(random.nextInt(listeners.size()));
    }
  }

  /** The actor and what is known of it. */
  private static final class Listener {
    final World world;
    final int number;
    final List<Word> heard = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    WireRef ref;
    boolean isGone;

    Listener(World world, int number) {
      this.world = world;
      this.number = number;
    }

    /** Another object for each incarnation. */
    Wire newBehavior() {
      return new SilentWire() {
        @Override
        public void say(int sender, int index) {
          Listener.this.say(sender, index);
        }
      };
    }

    private void say(int sender, int index) {
      heard.add(new Word(sender, index));
      if (sender < 2 && world.random.nextInt(5) == 0) {
        world.publish(2 + number);
      }
      if (world.random.nextInt(10) == 0) {
        throw new IllegalStateException("on purpose");
      }
    }

    void join() {
      if (!isGone) {
        int joining = ++world.moment;
        if (world.topic.subscribe(ref)) {
          stays.add(new Stay(joining, ++world.moment));
        }
      }
    }

    void leave() {
      if (!stays.isEmpty()) {
        int leaving = ++world.moment;
        if (world.topic.unsubscribe(ref)) {
          Stay last = stays.get(stays.size() - 1);
          last.leaving = Math.min(last.leaving, leaving);
          last.left = ++world.moment;
        }
      }
    }

    void stop() {
      isGone = true;
      int leaving = ++world.moment;
      stays.forEach(stay -> stay.leaving = Math.min(stay.leaving, leaving));
      ActorControl.of(ref).stopNow();
    }
  }

  @Test
  void whatIsPublishedComesToEachSubscriberOnceOrIsItsDeadLetter() {
    int[] sums = new int[4];
    Simulation.seeds(
        SEEDS,
        simulation -> {
          simulation.allowDeadLetters();
          World world = new World(simulation);
          ActorSystem system =
              world.random.nextBoolean()
                  ? simulation.system("wires")
                  : simulation.system(
                      "wires", b -> b.dispatcher(simulation.of(Dispatchers.sharded(2))));
          world.topic = Topic.create(system, WireRef.CONTRACT, "wire");
          for (int i = 0; i < ACTORS; i++) {
            Listener listener = new Listener(world, i);
            Spawn options = Spawn.supervision(Supervision.restart());
            OnFull policy = POLICIES.get(world.random.nextInt(POLICIES.size()));
            listener.ref =
                system.spawnWith(
                    WireRef.CONTRACT,
                    "listener-" + i,
                    context -> listener.newBehavior(),
                    world.random.nextBoolean() ? options : options.mailbox(2, policy));
            world.listeners.add(listener);
            if (world.random.nextBoolean()) {
              listener.join();
            }
          }
          Moves moves = new Moves(system);
          CompletableFuture<Boolean> first = simulation.fork("first", () -> publishAll(world, 0));
          CompletableFuture<Boolean> second = simulation.fork("second", () -> publishAll(world, 1));
          for (int i = 0; i < MESSAGES; i++) {
            disturb(world, moves);
          }
          simulation.await(first);
          simulation.await(second);
          simulation.settle();
          system.close();
          check(world, simulation.deadLetters());
          sums[0] += world.publications.size();
          sums[1] += world.listeners.stream().mapToInt(each -> each.heard.size()).sum();
          sums[2] += simulation.deadLetters().size();
          sums[3] += moves.done();
        });
    assertThat(sums).doesNotContain(0);
  }

  private static boolean publishAll(World world, int sender) {
    IntStream.range(0, MESSAGES).forEach(i -> world.publish(sender));
    return true;
  }

  private static void disturb(World world, Moves moves) {
    switch (world.random.nextInt(8)) {
      case 0, 1, 2 -> world.any().join();
      case 3 -> world.any().leave();
      case 4 -> world.any().stop();
      default -> moves.move(world.any().ref, world.random);
    }
  }

  private static void check(World world, List<DeadLetter> deadLetters) {
    for (Listener listener : world.listeners) {
      Map<Word, Integer> outcomes = new HashMap<>();
      listener.heard.forEach(word -> outcomes.merge(word, 1, Integer::sum));
      for (DeadLetter letter : deadLetters) {
        if (letter.recipient().equals(listener.ref)) {
          WireMessage.Say lost = (WireMessage.Say) letter.message();
          outcomes.merge(new Word(lost.sender(), lost.number()), 1, Integer::sum);
          assertThat(letter.via()).isEqualTo("wires/wire");
        }
      }
      for (Publication each : world.publications) {
        int count = outcomes.getOrDefault(each.word(), 0);
        boolean must = listener.stays.stream().anyMatch(stay -> stay.covers(each));
        boolean may = listener.stays.stream().anyMatch(stay -> stay.touches(each));
        assertThat(count)
            .as("%s came to %s; it must: %s, it may: %s", each, listener.ref, must, may)
            .isBetween(must ? 1 : 0, may ? 1 : 0);
      }
      checkOrder(listener.heard);
    }
  }

  private static void checkOrder(List<Word> heard) {
    Map<Integer, Integer> last = new HashMap<>();
    for (Word word : heard) {
      Integer before = last.put(word.sender(), word.number());
      assertThat(before == null || before < word.number()).as("order of %s", heard).isTrue();
    }
  }

  @Test
  void whoSubscribesHearsTheLastMessageAndThenAllOthersOnce() {
    int[] retained = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          World world = new World(simulation);
          ActorSystem system = simulation.system("wires");
          world.topic = Topic.builder(WireRef.CONTRACT).retainLast().create(system, "wire");
          for (int i = 0; i < ACTORS; i++) {
            Listener listener = new Listener(world, i);
            listener.ref =
                system.spawn(WireRef.CONTRACT, "listener-" + i, () -> new Keeping(listener));
            world.listeners.add(listener);
          }
          CompletableFuture<Boolean> sender = simulation.fork("first", () -> publishAll(world, 0));
          world.listeners.forEach(Listener::join);
          simulation.await(sender);
          simulation.settle();
          for (Listener listener : world.listeners) {
            assertThat(listener.heard.get(listener.heard.size() - 1))
                .isEqualTo(new Word(0, MESSAGES));
          }
          for (Listener listener : world.listeners) {
            for (int i = 1; i < listener.heard.size(); i++) {
              int before = listener.heard.get(i - 1).number();
              assertThat(listener.heard.get(i).number())
                  .as("%s", listener.heard)
                  .isEqualTo(before + 1);
            }
            retained[0] += listener.heard.get(0).number() > 1 ? 1 : 0;
          }
        });
    assertThat(retained[0]).isPositive();
  }

  private static final class Keeping extends SilentWire {
    private final Listener listener;

    Keeping(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void say(int sender, int number) {
      listener.heard.add(new Word(sender, number));
    }
  }
}
