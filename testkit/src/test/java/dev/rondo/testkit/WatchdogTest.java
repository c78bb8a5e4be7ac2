package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorSystem;
import dev.rondo.Stall;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.ForwardingPlatform;
import dev.rondo.dispatch.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** What holds loops up is reported, on a clock that shows exactly when. */
@Timeout(240)
@Isolated("reports name threads of the whole process")
class WatchdogTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 10);

  /** What looks that are a millisecond apart may be off, with the clock's advance meanwhile. */
  private static final long BLUR_MILLIS = 5;

  /** One system in a simulation. */
  private static final class Stage {
    final Platform platform;
    final List<Stall> stalls = new ArrayList<>();
    final ActorSystem system;
    final List<String> handled = new ArrayList<>();

    Stage(Simulation simulation, Dispatcher dispatcher) {
      this(simulation.of(dispatcher));
    }

    Stage(Dispatcher simulated) {
      platform = simulated.platform();
      system =
          ActorSystem.builder("watched")
              .dispatcher(simulated)
              .handlerBudget(Duration.ofSeconds(1))
              .blockingHandlerBudget(Duration.ofSeconds(16))
              .closeTimeout(Duration.ofHours(1))
              .onStall(stalls::add)
              .create();
    }

    LedgerRef spawn(String name) {
      return system.spawnWith(LedgerRef.CONTRACT, name, context -> new Sleeper(this, context));
    }

    /** Takes so long. */
    void work(long millis) {
      long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
      long start = platform.nanoTime();
      for (long left = nanos; left > 0; left = nanos - (platform.nanoTime() - start)) {
        platform.park(this, left);
      }
    }
  }

  /** Takes the milliseconds that it is told. */
  private record Sleeper(Stage stage, ActorContext<LedgerRef> context) implements Ledger {
    @Override
    public void note(String millis) {
      stage.work(Long.parseLong(millis));
      stage.handled.add(millis + " at " + context.self().path());
    }

    /** Has another take so long, and takes it too. */
    @Override
    public void pass(LedgerRef next, int millis) {
      next.note(String.valueOf(millis));
      stage.work(millis);
    }

    @Override
    public List<String> entries() {
      return stage.handled;
    }

    @Override
    public CompletionStage<List<String>> entriesOf(LedgerRef other) {
      stage.work(3_000);
      return CompletableFuture.completedFuture(List.of());
    }
  }

  private static void assertLasting(List<Stall> stalls, long... millis) {
    assertThat(stalls).hasSize(millis.length);
    for (int i = 0; i < millis.length; i++) {
      assertThat(stalls.get(i).lasting().toMillis())
          .as(stalls.get(i).text())
          .isCloseTo(millis[i], Offset.offset(BLUR_MILLIS * (1L << i)));
    }
  }

  @Test
  void aHandlerIsReportedOnceItsBudgetIsSpentWhenThatHasDoubledAndAtItsEnd() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Stage stage = new Stage(simulation, Dispatchers.sharded(1));
          LedgerRef slow = stage.spawn("slow");
          slow.note("10000");
          simulation.await(slow.within(Duration.ofHours(1)).entries());
          stage.system.close();
          assertLasting(stage.stalls, 1_000, 2_000, 4_000, 8_000, 10_000);
          assertThat(stage.stalls)
              .extracting(Stall::isOver)
              .containsExactly(false, false, false, false, true);
          assertThat(stage.stalls)
              .allSatisfy(
                  stall -> {
                    assertThat(stall.actor()).isEqualTo("watched/slow");
                    assertThat(stall.method()).endsWith("Ledger.note(String)");
                  });
          assertThat(stage.stalls.get(0).waiting()).as("the ask").isEqualTo(1);
        });
  }

  @Test
  void anAskedHandlerIsReportedAlsoWhenNothingWaits() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Stage stage = new Stage(simulation, Dispatchers.sharded(1));
          LedgerRef slow = stage.spawn("slow");
          simulation.await(slow.entriesOf(slow));
          stage.system.close();
          assertLasting(stage.stalls, 1_000, 2_000, 3_000);
          assertThat(stage.stalls.get(0).waiting()).isZero();
          assertThat(stage.stalls.get(0).suspects().get(0).stack())
              .anyMatch(frame -> frame.getMethodName().equals("entriesOf"));
        });
  }

  @Test
  void aHandlerThatMayBlockHasALongerBudget() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Stage stage = new Stage(simulation, Dispatchers.pinned());
          LedgerRef slow = stage.spawn("slow");
          slow.note("10000");
          slow.note("20000");
          simulation.await(slow.within(Duration.ofHours(1)).entries());
          stage.system.close();
          assertThat(stage.stalls).hasSize(2);
          assertThat(stage.stalls.get(0).lasting()).isBetween(seconds(16), seconds(18));
          assertThat(stage.stalls.get(1).isOver()).isTrue();
        });
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  @Test
  void manyHandlersThatTakeLongTogetherAreNotReported() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Stage stage = new Stage(simulation, Dispatchers.sharded(1));
          LedgerRef one = stage.spawn("one");
          one.note("500"); // Meanwhile the ring fills for one long turn, which fills the lane.
          for (int i = 0; i < 30; i++) {
            one.pass(one, 100);
          }
          simulation.await(one.within(Duration.ofHours(1)).entries());
          stage.system.close();
          assertThat(stage.handled).hasSize(31);
          assertThat(stage.stalls).isEmpty();
        });
  }

  @Test
  void aLongTurnHandsOverWhatItHasSentBeforeTheNextHandler() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Stage stage = new Stage(simulation, Dispatchers.sharded(2));
          LedgerRef here = stage.spawn("here");
          LedgerRef there = stage.spawn("there");
          here.note("500"); // Meanwhile the others come into one turn.
          here.pass(there, 20);
          here.note("10000");
          simulation.await(here.within(Duration.ofHours(1)).entries());
          stage.system.close();
          assertThat(stage.handled)
              .containsExactly(
                  "500 at watched/here", "20 at watched/there", "10000 at watched/here");
        });
  }

  @Test
  void aLoopThatWakesAsLooksAtItEndIsLookedAtAgain() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          CompletableFuture<Void> looksEnd = new CompletableFuture<>();
          Meddling platform = new Meddling(simulation.of(Dispatchers.sharded(1)).platform());
          Stage stage = new Stage(Dispatchers.sharded(1).on(platform));
          LedgerRef slow = stage.spawn("slow");
          simulation.await(slow.entries());
          platform.meddle =
              () -> {
                if (isAt("dev.rondo.internal.loop.Watch") && looksEnd.complete(null)) {
                  stage.work(1); // The loop wakes meanwhile.
                }
              };
          simulation.await(looksEnd);
          simulation.await(slow.entriesOf(slow));
          stage.system.close();
          assertLasting(stage.stalls, 1_000, 2_000, 3_000);
        });
  }

  /** Whether the protocol in whose middle this is called is that class's own. */
  private static boolean isAt(String type) {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .dropWhile(frame -> !frame.getMethodName().equals("interleave"))
                    .skip(1)
                    .findFirst()
                    .filter(caller -> caller.getClassName().equals(type))
                    .isPresent());
  }

  @Test
  void aSenderThatStopsInTheMiddleOfSendingIsReported() {
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Meddling platform = new Meddling(simulation.of(Dispatchers.sharded(1)).platform());
          Stage stage = new Stage(Dispatchers.sharded(1).on(platform));
          LedgerRef ledger = stage.spawn("ledger");
          simulation.await(ledger.entries());
          var sending =
              simulation.fork(
                  "victim",
                  () -> {
                    Thread victim = Thread.currentThread();
                    platform.meddle =
                        () -> {
                          if (Thread.currentThread() == victim
                              && isAt("dev.rondo.internal.loop.Ring")) {
                            platform.meddle = () -> {};
                            stage.work(3_000);
                          }
                        };
                    ledger.note("0");
                    return true;
                  });
          stage.work(100);
          ledger.note("0");
          simulation.await(sending);
          simulation.await(ledger.entries());
          stage.system.close();
          // The loop has seen it at once, or when the next message has woken it.
          assertLasting(stage.stalls.subList(0, 2), 1_000, 2_000);
          Stall last = stage.stalls.get(2);
          assertThat(last.isOver()).isTrue();
          assertThat(last.lasting().toMillis()).isBetween(2_890L, 3_010L);
          assertThat(stage.stalls).hasSize(3);
          Stall first = stage.stalls.get(0);
          assertThat(first.actor()).isNull();
          assertThat(first.waiting()).isEqualTo(2);
          assertThat(first.suspects()).extracting(Stall.Suspect::thread).contains("victim");
        });
  }

  /** A platform on which something can be done in the middle of a protocol. */
  private static final class Meddling extends ForwardingPlatform {
    private Runnable meddle = () -> {};

    Meddling(Platform platform) {
      super(platform);
    }

    @Override
    public void interleave() {
      meddle.run();
      super.interleave();
    }
  }
}
