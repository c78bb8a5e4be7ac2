package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.ShutdownPhase;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Platform;
import dev.rondo.metrics.ContractMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Systems that close with tasks in every phase, some of them late or failing, while actors take
 * their time and one perhaps does not stop, in orders that seeds choose.
 */
@Timeout(240)
class ShutdownSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 12);

  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(1);
  private static final long TASK_MILLIS = 100;
  private static final int ACTORS = 6;
  private static final int MESSAGES = 60;
  private static final int STUCK_FOR_EVER = -1;

  /** What may come on top of the close timeout: two waits to stop at once, callbacks, tasks. */
  private static final Duration GRACE = Duration.ofSeconds(4);

  private int stuckOnes;
  private int lateOnes;

  /** One system, and what happens as it closes. */
  private static final class Closing {
    final Simulation simulation;
    final Platform platform;
    final ActorSystem system;
    final CompletableFuture<Void> gate = new CompletableFuture<>();
    final Map<ShutdownPhase, List<Long>> begins = new EnumMap<>(ShutdownPhase.class);
    final Map<ShutdownPhase, Long> latestEnds = new EnumMap<>(ShutdownPhase.class);
    int handled;
    int answered;
    int handledAtRelease;

    Closing(Simulation simulation) {
      this.simulation = simulation;
      Dispatcher dispatcher = simulation.of(Dispatchers.sharded(2));
      platform = dispatcher.platform();
      system =
          ActorSystem.builder("closing")
              .dispatcher(dispatcher)
              .closeTimeout(CLOSE_TIMEOUT)
              .askTimeout(Duration.ofHours(1))
              .ringSize(16)
              .create();
    }

    void work(long millis) {
      long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
      long start = platform.nanoTime();
      for (long left = nanos; left > 0; left = nanos - (platform.nanoTime() - start)) {
        platform.park(this, left);
      }
    }

    /** Adds a task that takes so long, and is not waited for any longer than its deadline. */
    void task(ShutdownPhase phase, int number, long millis, boolean fails) {
      system.onShutdown(
          phase,
          phase + "-" + number,
          Duration.ofMillis(TASK_MILLIS),
          () -> {
            begins.computeIfAbsent(phase, any -> new ArrayList<>()).add(platform.nanoTime());
            work(millis);
            if (millis < TASK_MILLIS) {
              latestEnds.merge(phase, platform.nanoTime(), Math::max);
            }
            if (fails) {
              throw new IllegalStateException("on purpose");
            }
            return CompletableFuture.completedFuture(null);
          });
    }
  }

  /** Takes the milliseconds that it is told. */
  private record Busy(Closing closing) implements Ledger {
    @Override
    public void note(String millis) {
      int time = Integer.parseInt(millis);
      closing.handled++;
      if (time == STUCK_FOR_EVER) {
        closing.simulation.await(closing.gate);
      } else {
        closing.work(time);
      }
    }

    @Override
    public void pass(LedgerRef next, int rest) {
      closing.handled++;
    }

    @Override
    public List<String> entries() {
      closing.handled++;
      closing.answered++;
      return List.of();
    }

    @Override
    public CompletionStage<List<String>> entriesOf(LedgerRef other) {
      closing.handled++;
      return other.entries();
    }
  }

  private void run(Simulation simulation) {
    Random random = new Random(simulation.seed());
    Closing closing = new Closing(simulation);
    List<LedgerRef> actors = new ArrayList<>();
    for (int i = 0; i < ACTORS; i++) {
      actors.add(
          closing.system.spawnWith(LedgerRef.CONTRACT, "busy-" + i, context -> new Busy(closing)));
    }
    for (ShutdownPhase phase : ShutdownPhase.values()) {
      for (int i = 0; i < 3; i++) {
        boolean isLate = random.nextInt(6) == 0;
        lateOnes += isLate ? 1 : 0;
        closing.task(
            phase,
            i,
            isLate ? 2 * TASK_MILLIS : random.nextInt((int) TASK_MILLIS / 2),
            random.nextInt(6) == 0);
      }
    }
    closing.system.onShutdown(
        ShutdownPhase.DRAIN, "ask", CLOSE_TIMEOUT, () -> actors.get(0).entries());
    closing.system.onShutdown(
        ShutdownPhase.RELEASE,
        "gate",
        CLOSE_TIMEOUT,
        () -> {
          closing.handledAtRelease = closing.handled;
          closing.gate.complete(null);
          return CompletableFuture.completedFuture(null);
        });
    for (int i = 0; i < MESSAGES; i++) {
      actors.get(random.nextInt(ACTORS)).note("" + random.nextInt(10));
    }
    int told = MESSAGES + 1; // The one ask of the shutdown.
    boolean isStuck = random.nextInt(4) == 0;
    if (isStuck) {
      stuckOnes++;
      told++;
      actors.get(ACTORS - 1).note("" + STUCK_FOR_EVER);
    }
    long start = simulation.nanoTime();
    closing.system.close();
    long took = simulation.nanoTime() - start;

    assertPhasesFollowEachOther(closing);
    assertThat(Duration.ofNanos(took)).isLessThan(CLOSE_TIMEOUT.plus(GRACE));
    if (isStuck) {
      assertThat(Duration.ofNanos(took)).isGreaterThanOrEqualTo(CLOSE_TIMEOUT);
    } else {
      assertThat(closing.answered).as("actors answer in DRAIN").isEqualTo(1);
      assertThat(closing.handledAtRelease).as("what was accepted is handled").isEqualTo(told);
    }
    closing.work(1_000); // A loop that was left behind ends now that its handler does.
    ContractMetrics metrics = closing.system.metrics().contract(LedgerRef.CONTRACT);
    assertThat(metrics.handled()).isEqualTo(closing.handled);
    assertThat(metrics.handled() + metrics.deadLetters() + metrics.abandoned()).isEqualTo(told);
  }

  private static void assertPhasesFollowEachOther(Closing closing) {
    ShutdownPhase[] phases = ShutdownPhase.values();
    for (int i = 0; i < phases.length; i++) {
      List<Long> begins = closing.begins.get(phases[i]);
      assertThat(begins).as("%s", phases[i]).hasSize(3);
      if (i > 0) {
        long endOfLast = closing.latestEnds.getOrDefault(phases[i - 1], 0L);
        assertThat(begins)
            .as("%s begins behind the end of %s", phases[i], phases[i - 1])
            .allMatch(begin -> begin >= endOfLast);
      }
    }
  }

  @Test
  void phasesFollowEachOtherAndNothingIsLostThoughTasksAreLateAndAnActorDoesNotStop() {
    Simulation.seeds(SEEDS, this::run);
    assertThat(stuckOnes).isPositive();
    assertThat(lateOnes).isPositive();
  }
}
