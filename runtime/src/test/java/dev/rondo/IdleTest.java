package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.TestThreads.Running;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class IdleTest {

  private ActorSystem system;
  private WorkerRef worker;
  private Thread loop;
  private Thread ticker;

  @BeforeEach
  void start() {
    system = ActorSystem.builder("idle").dispatcher(Dispatchers.sharded(1)).create();
    worker = system.spawn(WorkerRef.CONTRACT, "worker", TestWorker::new);
    loop = TestThreads.thread("idle-loop-0");
    ticker = TestThreads.thread("idle-ticker");
  }

  @AfterEach
  void stop() {
    system.close();
  }

  private static boolean isParked(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }

  @Test
  void anIdleLoopParksForGoodAndWakesForAMessage() {
    for (int i = 0; i < 20; i++) {
      TestThreads.awaitState(loop, Thread.State.WAITING); // Without a limit, that is.
      assertThat(LockSupport.getBlocker(loop)).isNotNull();
      assertThat(worker.call(() -> "awake").join()).isEqualTo("awake");
    }
  }

  @Test
  void anIdleLoopWakesForAControlMessage() {
    TestThreads.awaitState(loop, Thread.State.WAITING);
    CompletableFuture<String> startedOn = new CompletableFuture<>();
    system.spawn(
        WorkerRef.CONTRACT,
        "started",
        () -> {
          startedOn.complete(Thread.currentThread().getName());
          return new TestWorker();
        });
    assertThat(startedOn.join()).isEqualTo("idle-loop-0");
  }

  @Test
  void anIdleLoopWakesForTheDeadlineOfAnActorsAsk() {
    CompletableFuture<Object> failure = new CompletableFuture<>();
    CompletableFuture<Object> stage = new CompletableFuture<>();
    worker.run(
        () ->
            worker
                .within(Duration.ofMillis(40))
                .later(() -> stage)
                .whenComplete((value, thrown) -> failure.complete(thrown)));
    assertThat(failure.join()).isInstanceOf(AskTimeoutException.class);
    stage.complete("so that close need not wait");
  }

  @Test
  void aLoopWhoseActorsWaitForAnswersOnlySleepsUntilTheirDeadlines() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    worker.run(() -> worker.later(() -> stage));
    TestThreads.awaitState(loop, Thread.State.TIMED_WAITING);
    stage.complete("answered");
    TestThreads.awaitState(loop, Thread.State.WAITING);
  }

  @Test
  void anIdleTickerParksAndWakesForADeadline() {
    for (int i = 0; i < 5; i++) {
      await().until(() -> isParked(ticker));
      CompletableFuture<Object> stage = new CompletableFuture<>();
      Ask<Object> ask = worker.within(Duration.ofMillis(10)).later(() -> stage);
      assertThatThrownBy(ask::join).hasCauseInstanceOf(AskTimeoutException.class);
      stage.complete("so that close need not wait");
    }
  }

  @Test
  void anIdleTickerWakesForADeadlineAfterManyAsksThatWereAnswered() {
    for (int i = 0; i < 1_000; i++) {
      worker.call(() -> 1).join();
    }
    await().until(() -> isParked(ticker));
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Ask<Object> ask = worker.within(Duration.ofMillis(40)).later(() -> stage);
    assertThatThrownBy(ask::join).hasCauseInstanceOf(AskTimeoutException.class);
    stage.complete("so that close need not wait");
  }

  @Test
  void noWakeUpIsLostBetweenAlternatingThreads() {
    // The threads take turns; before some rounds they wait until the loop is parked, before some
    // for a few spins, so that messages meet it on its way to sleep, and before others not at all.
    int rounds = 20_000;
    List<Semaphore> turns = List.of(new Semaphore(1), new Semaphore(0));
    AtomicInteger handled = new AtomicInteger();
    List<Running> threads =
        IntStream.range(0, 2)
            .mapToObj(
                me ->
                    TestThreads.inThread(
                        () -> {
                          for (int round = me; round < rounds; round += 2) {
                            turns.get(me).acquire();
                            pause(round);
                            assertThat(worker.call(handled::incrementAndGet).join())
                                .isEqualTo(round + 1);
                            turns.get(1 - me).release();
                          }
                        }))
            .toList();
    threads.forEach(Running::join);
    assertThat(handled).hasValue(rounds);
  }

  private void pause(int round) {
    switch (round % 4) {
      case 0 -> {
        while (loop.getState() != Thread.State.WAITING) {
          Thread.onSpinWait();
        }
      }
      case 1 -> {
        for (int i = round * 31 % 2_000; i > 0; i--) {
          Thread.onSpinWait();
        }
      }
      default -> {}
    }
  }

  @Test
  void noWakeUpIsLostBetweenTwoSystems() throws Exception {
    CountDownLatch played = new CountDownLatch(1);
    try (ActorSystem other = ActorSystem.create("other")) {
      WorkerRef peer = other.spawn(WorkerRef.CONTRACT, TestWorker::new);
      worker.run(() -> play(worker, peer, 20_000, played));
      played.await();
    }
    assertThat(system.deadLetterCount()).isZero();
  }

  private static void play(WorkerRef here, WorkerRef there, int rest, CountDownLatch played) {
    if (rest == 0) {
      played.countDown();
    } else {
      there.run(() -> play(there, here, rest - 1, played));
    }
  }
}
