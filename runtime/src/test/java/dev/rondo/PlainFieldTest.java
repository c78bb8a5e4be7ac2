package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Threads of several callees complete the asks of one actor, which adds to a plain field in its
 * handlers and in what it chains. Where that is chained in a wrong way, some of it is lost.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they count.
class PlainFieldTest {

  private static final int CALLEES = 3;
  private static final int ASKS = 1_000;
  private static final int TELLS = 200;
  private static final int ROUNDS = 10;
  private static final int MOST_ROUNDS = 200;

  private final ExecutorService others = Executors.newFixedThreadPool(2);

  @AfterEach
  void stop() {
    others.shutdown();
  }

  /** Chains a task to an ask of the actor. */
  private interface Chain {
    void add(Ask<Object> ask, Runnable task);
  }

  /** Counts all that comes, each time as if nobody else did. */
  private static final class Counter extends TestWorker {
    private final CountDownLatch all = new CountDownLatch(ASKS + TELLS);
    private int count;

    @SuppressWarnings("ThreadPriorityCheck") // Another thread shall come in between.
    void add() {
      int before = count;
      Thread.yield();
      count = before + 1;
      all.countDown();
    }
  }

  /** How many of a thousand asks and some tells are lost. */
  private static int lost(ActorSystem system, Chain chain) throws InterruptedException {
    Counter counter = new Counter();
    WorkerRef actor = system.spawn(WorkerRef.CONTRACT, () -> counter);
    List<WorkerRef> callees = new ArrayList<>();
    for (int i = 0; i < CALLEES; i++) {
      callees.add(system.spawn(WorkerRef.CONTRACT, TestWorker::new));
    }
    actor.run(
        () -> {
          for (int i = 0; i < ASKS; i++) {
            chain.add(callees.get(i % CALLEES).call(() -> "reply"), counter::add);
          }
        });
    for (int i = 0; i < TELLS; i++) {
      actor.run(counter::add);
    }
    counter.all.await();
    int lost = ASKS + TELLS - (int) actor.call(() -> counter.count).join();
    List<CompletableFuture<Void>> stops = new ArrayList<>();
    callees.add(actor);
    for (WorkerRef each : callees) {
      stops.add(ActorControl.of(each).whenStopped());
      ActorControl.of(each).stop();
    }
    stops.forEach(CompletableFuture::join);
    return lost;
  }

  private static void assertNothingIsLost(Dispatcher dispatcher, Chain chain)
      throws InterruptedException {
    try (ActorSystem system =
        ActorSystem.builder("plain").dispatcher(dispatcher).ringSize(2048).create()) {
      for (int i = 0; i < ROUNDS; i++) {
        assertThat(lost(system, chain)).isZero();
      }
    }
  }

  private static void assertSomethingIsLost(Chain chain) throws InterruptedException {
    try (ActorSystem system =
        ActorSystem.builder("plain").dispatcher(Dispatchers.pinned()).ringSize(2048).create()) {
      for (int i = 0; i < MOST_ROUNDS; i++) {
        if (lost(system, chain) > 0) {
          return;
        }
      }
    }
    throw new AssertionError("nothing was lost, so this test would not see it if something were");
  }

  @Test
  void nothingIsLostOnLoopsOfTheirOwn() throws InterruptedException {
    assertNothingIsLost(Dispatchers.pinned(), (ask, task) -> ask.thenRun(task));
    assertNothingIsLost(
        Dispatchers.pinned(), (ask, task) -> Asks.all(List.of(ask, ask)).thenRun(task));
    assertNothingIsLost(
        Dispatchers.pinned(),
        (ask, task) -> CompletableFuture.completedFuture(1).thenCompose(one -> ask).thenRun(task));
  }

  @Test
  void nothingIsLostOnSharedLoops() throws InterruptedException {
    assertNothingIsLost(Dispatchers.sharded(2), (ask, task) -> ask.thenRun(task));
    assertNothingIsLost(
        Dispatchers.sharded(2), (ask, task) -> CompletableFuture.allOf(ask, ask).thenRun(task));
  }

  @Test
  void whatIsChainedToAllOfOnLoopsOfTheirOwnIsLost() throws InterruptedException {
    assertSomethingIsLost((ask, task) -> CompletableFuture.allOf(ask).thenRun(task));
  }

  @Test
  void whatIsRunByThreadsOfOthersIsLost() throws InterruptedException {
    assertSomethingIsLost((ask, task) -> ask.thenRunAsync(task, others));
  }
}
