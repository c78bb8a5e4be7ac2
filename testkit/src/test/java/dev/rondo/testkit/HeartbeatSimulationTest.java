package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorContext;
import dev.rondo.ActorStuckException;
import dev.rondo.ActorSystem;
import dev.rondo.FailureReport;
import dev.rondo.Spawn;
import dev.rondo.Stall;
import dev.rondo.WhenStuck;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handlers that are given up about when they return, in orders that seeds choose. */
@Timeout(240)
class HeartbeatSimulationTest {

  private static final int SEEDS = Integer.getInteger("rondo.seeds", 25);
  private static final Duration LIMIT =
      Duration.ofMillis(16); // Few naps of senders that wait for room.

  /** What a note may be like: so many take less than the limit, and all others too long. */
  private static final int WAYS = 40;

  private static final int QUICK = 8;
  private static final int SENDERS = 3;
  private static final int NOTES = 12;

  /**
   * Some notes take their time; with others it is stuck until that is reported, and a little
   * longer: about until another thread takes over. Then it passes the note on, which is refused if
   * it took too long.
   */
  private record Slow(
      Platform platform, Reports reports, LedgerRef sink, ActorContext<LedgerRef> context)
      implements Ledger {

    @Override
    public void note(String entry) {
      int way = way(entry);
      if (way < QUICK) {
        pause(TimeUnit.MILLISECONDS.toNanos(way));
      } else {
        reports.awaitNext();
        for (int i = QUICK; i < way; i++) {
          platform.interleave();
        }
      }
      if (way % 2 == 0) {
        context.self(LedgerRef.CONTRACT); // A call of the runtime, and then a tell.
      }
      sink.note(entry);
    }

    private void pause(long nanos) {
      long start = platform.nanoTime();
      for (long left = nanos; left > 0; left = nanos - (platform.nanoTime() - start)) {
        platform.park(this, left);
        Thread.interrupted();
      }
    }

    @Override
    public void pass(LedgerRef next, int rest) {}

    @Override
    public List<String> entries() {
      return List.of();
    }

    @Override
    public CompletionStage<List<String>> entriesOf(LedgerRef other) {
      return CompletableFuture.completedFuture(List.of());
    }
  }

  private static int way(String entry) {
    return Integer.parseInt(entry.substring(entry.indexOf(':') + 1));
  }

  /** The reports of stuck handlers. */
  private static final class Reports {
    private final Platform platform;
    private final AtomicInteger count = new AtomicInteger();
    private volatile Thread waiting;

    Reports(Platform platform) {
      this.platform = platform;
    }

    /** Waits for one, in the handler that it is about. */
    void awaitNext() {
      int before = count.get();
      waiting = Thread.currentThread();
      while (count.get() == before) {
        platform.park(this, LIMIT.toNanos());
        Thread.interrupted();
      }
    }

    void add(Stall stall) {
      if (!stall.isOver()) {
        count.incrementAndGet();
        platform.unpark(waiting);
      }
    }
  }

  @Test
  void eachMessageIsHandledOrTheOneThatFailedInTheOrderOfItsSender() {
    int[] replaced = {0};
    Simulation.seeds(
        SEEDS,
        simulation -> {
          Random random = new Random(simulation.seed());
          List<FailureReport> failures = new ArrayList<>();
          List<String> handled = new ArrayList<>();
          Dispatcher shared = simulation.of(Dispatchers.sharded(1));
          Reports reports = new Reports(shared.platform());
          ActorSystem system =
              ActorSystem.builder("stuck")
                  .dispatcher(shared)
                  .dispatcher("own", simulation.of(Dispatchers.pinned()))
                  .ringSize(8)
                  .closeTimeout(Duration.ofHours(1))
                  .onFailure(failures::add)
                  .onStall(reports::add)
                  .create();
          LedgerRef sink = system.spawn(LedgerRef.CONTRACT, () -> new Sink(handled));
          LedgerRef slow =
              system.spawnWith(
                  LedgerRef.CONTRACT,
                  "slow",
                  context -> new Slow(shared.platform(), reports, sink, context),
                  Spawn.defaults().dispatcher("own").heartbeat(LIMIT, WhenStuck.REPLACE));
          List<CompletableFuture<Boolean>> senders = new ArrayList<>();
          for (int i = 0; i < SENDERS; i++) {
            String name = "s" + i;
            int[] ways = random.ints(NOTES, 0, WAYS).toArray();
            senders.add(
                simulation.fork(
                    name,
                    () -> {
                      for (int k = 0; k < NOTES; k++) {
                        slow.note(name + "-" + (10 + k) + ":" + ways[k]);
                      }
                      return true;
                    }));
          }
          for (CompletableFuture<Boolean> sender : senders) {
            simulation.await(sender);
          }
          simulation.await(slow.within(Duration.ofHours(1)).entries());
          system.close();

          List<String> failed = new ArrayList<>();
          for (FailureReport report : failures) {
            assertThat(report.failure().thrown()).isInstanceOf(ActorStuckException.class);
            LedgerMessage.Note note = (LedgerMessage.Note) report.failure().message();
            failed.add(Objects.requireNonNull(note, "a failure without its message").entry());
          }
          assertThat(handled).doesNotHaveDuplicates();
          assertThat(failed).doesNotHaveDuplicates();
          assertThat(failed).allMatch(entry -> way(entry) >= QUICK);
          Set<String> all = new HashSet<>(handled); // One may be passed on, and then fail.
          all.addAll(failed);
          assertThat(all).hasSize(SENDERS * NOTES);
          assertThat(system.deadLetterCount()).isZero();
          for (int i = 0; i < SENDERS; i++) {
            String prefix = "s" + i;
            assertThat(handled.stream().filter(note -> note.startsWith(prefix)).toList())
                .isSorted();
          }
          assertThat(system.metrics().total().replacements()).isEqualTo(failed.size());
          replaced[0] += failed.size();
        });
    assertThat(replaced[0]).isGreaterThan(SEEDS);
  }

  /** Notes what comes through. */
  private record Sink(List<String> handled) implements Ledger {
    @Override
    public void note(String entry) {
      handled.add(entry);
    }

    @Override
    public void pass(LedgerRef next, int rest) {}

    @Override
    public List<String> entries() {
      return handled;
    }

    @Override
    public CompletionStage<List<String>> entriesOf(LedgerRef other) {
      return CompletableFuture.completedFuture(handled);
    }
  }
}
