package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorControl;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.CyclicHoldException;
import dev.rondo.MailboxFullException;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.Metrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asks of actors that fail, stop, put messages aside, forward them, wait for each other and are
 * slow to hear of anything, since their rings are full: each ask ends once, in time.
 */
@Timeout(240)
@SuppressWarnings("FutureReturnValueIgnored") // How each ask ends is noted.
class AskEndsSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 8);
  private static final int PLAYERS = 5;
  private static final int SENDERS = 2;
  private static final int SCENES = 12;
  private static final int DEPTH = 3;
  private static final int LONGEST_MILLIS = 40;
  private static final Duration HOUR = Duration.ofHours(1);

  /** What a loop that is busy is late by. */
  private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  /** An ask as whoever made it sees it. */
  private static final class Noted {
    final long deadline;

    /** The incarnation of an actor that made it, unless that was a thread. */
    final @Nullable Actor asker;

    int ends;
    long endedAt;
    boolean toldLater;

    Noted(long deadline, @Nullable Actor asker) {
      this.deadline = deadline;
      this.asker = asker;
    }

    void end(long now) {
      ends++;
      endedAt = now;
      toldLater |= asker != null && asker.isOver();
    }
  }

  /** A system and what happens in it. One thread at a time. */
  private static final class Stage {
    final Simulation simulation;
    final Random random;
    final ActorSystem system;
    final boolean ownThreads;
    final List<PlayerRef> players = new ArrayList<>();
    final List<Noted> asks = new ArrayList<>();
    final boolean[] hasStopped = new boolean[PLAYERS];
    int sent;
    int circles;

    /** Who has begun to await another in a ring. */
    final Set<Integer> awaiting = new HashSet<>();

    /** Whether one has replied before it has begun. */
    boolean isRingOpen;

    Stage(Simulation simulation, int ringSize, boolean ownThreads) {
      this.simulation = simulation;
      random = new Random(simulation.seed());
      Dispatcher shared = simulation.of(Dispatchers.sharded(2));
      system =
          ActorSystem.builder("stage")
              .dispatcher(shared)
              .dispatcher("own", simulation.of(Dispatchers.pinned()))
              .ringSize(ringSize)
              .askTimeout(HOUR)
              .closeTimeout(HOUR)
              .create();
      this.ownThreads = ownThreads;
      for (int i = 0; i < PLAYERS; i++) {
        players.add(spawn(i));
      }
    }

    PlayerRef spawn(int number) {
      Spawn restarted = Spawn.supervision(Supervision.restart());
      Spawn placed = ownThreads && number % 2 == 0 ? restarted.dispatcher("own") : restarted;
      Spawn options = isReentrant(number) ? placed.reentrant() : placed;
      hasStopped[number] = false;
      int[] life = {0};
      return system.spawnWith(
          PlayerRef.CONTRACT, null, context -> new Actor(this, number, context, life), options);
    }

    PlayerRef any() {
      return players.get(random.nextInt(players.size()));
    }

    /** Asks with some deadline, and notes how that ends; for the reply to an ask with that one. */
    Ask<Integer> ask(int depth, long outerDeadline, @Nullable Actor asker) {
      Duration time = Duration.ofMillis(1 + random.nextInt(LONGEST_MILLIS));
      sent++;
      Ask<Integer> ask = any().within(time).play(depth);
      long deadline = Math.min(simulation.nanoTime() + time.toNanos(), outerDeadline);
      Noted noted = new Noted(deadline, asker);
      asks.add(noted);
      ask.whenComplete(
          (reply, failure) -> {
            noted.end(simulation.nanoTime());
            circles += failure instanceof CyclicHoldException ? 1 : 0;
          });
      return ask;
    }

    void replaceStopped() {
      for (int i = 0; i < PLAYERS; i++) {
        if (hasStopped[i]) {
          players.set(i, spawn(i));
        }
      }
    }

    boolean isReentrant(int number) {
      return number % 3 == 0;
    }

    /** Closes the system, which waits for all that goes on, and long enough. */
    void close() {
      long began = simulation.nanoTime();
      system.close();
      assertThat(simulation.nanoTime() - began).isLessThan(HOUR.toNanos());
      Metrics metrics = system.metrics();
      assertThat(metrics.loops()).isEmpty();
      assertThat(metrics.handled() + metrics.deadLetters() + metrics.total().abandoned())
          .isEqualTo(sent);
    }

    void checkEnd(Noted ask) {
      assertThat(ask.ends).isLessThanOrEqualTo(1);
      assertThat(ask.toldLater).as("an incarnation's ask told to a later one").isFalse();
      if (ask.asker == null || !(ask.asker.isOver() || ask.asker.hasStopped)) {
        assertThat(ask.ends).isEqualTo(1);
      }
      if (ask.ends == 1) {
        assertThat(ask.endedAt - ask.deadline).as("late by").isLessThan(LATE_NANOS);
      }
    }

    boolean send() {
      for (int i = 0; i < SCENES; i++) {
        try {
          Ask<Integer> ask = ask(DEPTH, Long.MAX_VALUE, null);
          switch (random.nextInt(6)) {
            case 0 -> ask.cancel(false);
            case 1 -> ask.complete(0);
            case 2 -> simulation.await(ask.handle((reply, failure) -> reply));
            default -> {}
          }
        } catch (MailboxFullException full) {
          sent--;
        }
      }
      return true;
    }
  }

  private static final class Actor implements Player {
    private final Stage stage;
    private final int number;
    private final ActorContext<PlayerRef> context;

    /** How many incarnations there have been, for all of them. */
    private final int[] life;

    private final int incarnation;
    private boolean hasStopped;

    Actor(Stage stage, int number, ActorContext<PlayerRef> context, int[] life) {
      this.stage = stage;
      this.number = number;
      this.context = context;
      this.life = life;
      incarnation = ++life[0];
    }

    /** Whether another incarnation has followed. */
    boolean isOver() {
      return life[0] != incarnation;
    }

    @Override
    public int now(int reply) {
      stage.isRingOpen |= !stage.awaiting.contains(number);
      return reply;
    }

    @Override
    public void begin(int scenes) {
      for (int i = 0; i < scenes; i++) {
        stage.ask(DEPTH, Long.MAX_VALUE, this);
      }
    }

    @Override
    public CompletionStage<Integer> play(int depth) {
      int scene = stage.random.nextInt(depth > 0 ? 16 : 10);
      switch (scene) {
        case 0 -> {
          return new CompletableFuture<>();
        }
        case 1 -> {
          return stage.simulation.fork("elsewhere", () -> depth);
        }
        case 2 -> throw Crash.Kind.RESTART.crash();
        case 3 -> {
          if (context.stashSize() < 3) {
            throw context.stash();
          }
          context.unstashAll();
        }
        case 4 -> {
          PlayerRef other = stage.any();
          stage.sent++;
          throw context.forward(other);
        }
        case 5 -> {
          if (stage.random.nextInt(4) == 0) {
            context.stop();
            hasStopped = true;
            stage.hasStopped[number] = true;
          }
        }
        case 6 -> context.unstashAll();
        case 10 -> nested(depth).cancel(true);
        case 11 -> nested(depth).complete(depth);
        case 12 -> context.hold(nested(depth));
        case 13 -> {
          return context.await(nested(depth)).exceptionally(failure -> depth);
        }
        case 14 -> {
          return nested(depth).thenCompose(reply -> nested(depth));
        }
        case 15 -> {
          return nested(depth);
        }
        default -> {}
      }
      return CompletableFuture.completedFuture(depth);
    }

    private Ask<Integer> nested(int depth) {
      long left = context.currentAsk().orElseThrow().timeLeft().toNanos();
      return stage.ask(depth - 1, stage.simulation.nanoTime() + left, this);
    }

    @Override
    public CompletionStage<Integer> awaitNext(PlayerRef next) {
      stage.awaiting.add(number);
      return circles(context.await(next.now(0)));
    }

    @Override
    public CompletionStage<Integer> awaitInTurn(List<PlayerRef> others) {
      PlayerRef next = others.get(0);
      List<PlayerRef> rest = others.subList(1, others.size());
      return circles(context.await(rest.isEmpty() ? next.now(0) : next.awaitInTurn(rest)));
    }

    private static CompletionStage<Integer> circles(Ask<Integer> ask) {
      return ask.onError(CyclicHoldException.class, broken -> 1);
    }
  }

  private static Stage stage(Simulation simulation, boolean ownThreads) {
    return new Stage(simulation, ownThreads ? 64 : 8, ownThreads);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void eachAskEndsOnceAndInTime(boolean ownThreads) {
    int[] circles = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Stage stage = stage(simulation, ownThreads);
          List<CompletableFuture<Boolean>> senders = new ArrayList<>();
          for (int i = 0; i < SENDERS; i++) {
            senders.add(simulation.fork("sender", stage::send));
          }
          for (int i = 0; i < SCENES; i++) {
            stage.sent++;
            stage.any().begin(2);
            stage.replaceStopped();
          }
          for (CompletableFuture<Boolean> sender : senders) {
            simulation.await(sender);
          }
          stage.close();
          assertThat(stage.asks).allSatisfy(stage::checkEnd);
          circles[0] += stage.circles;
        });
    assertThat(circles[0]).as("circles of awaits").isPositive();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ofThoseThatAwaitEachOtherInARingOneFails(boolean ownThreads) {
    int[] closed = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Stage stage = stage(simulation, ownThreads);
          int size = 1 + stage.random.nextInt(PLAYERS);
          List<PlayerRef> ring = stage.players.subList(0, size);
          ring.forEach(player -> ActorControl.of(player).suspend());
          List<Ask<Integer>> asks = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            asks.add(ring.get(i).awaitNext(ring.get((i + 1) % size)));
            stage.sent += 2;
          }
          ring.forEach(player -> ActorControl.of(player).resume());
          int circles = 0;
          for (Ask<Integer> ask : asks) {
            circles += simulation.await(ask);
          }
          assertThat(circles).as("of %s", size).isEqualTo(stage.isRingOpen ? 0 : 1);
          stage.close();
          closed[0] += circles;
        });
    assertThat(closed[0]).as("rings").isGreaterThan(SEEDS / 2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ofThoseThatAwaitEachOtherInTurnOneFailsUnlessItCanBeCalledBack(boolean ownThreads) {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Stage stage = stage(simulation, ownThreads);
          int first = stage.random.nextInt(PLAYERS);
          List<PlayerRef> ring = new ArrayList<>(stage.players);
          Collections.rotate(ring, -first);
          List<PlayerRef> back = new ArrayList<>(ring.subList(1, ring.size()));
          back.add(ring.get(0));
          stage.sent += 1 + PLAYERS;
          int circles = simulation.await(ring.get(0).awaitInTurn(back));
          assertThat(circles).isEqualTo(stage.isReentrant(first) ? 0 : 1);
          stage.close();
        });
  }
}
