package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.TestThreads.Running;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that blocks, beside the loops. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class OffloadTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  private final ActorSystem system =
      ActorSystem.builder("off")
          .dispatcher(Dispatchers.sharded(1))
          .dispatcher("pinned", Dispatchers.pinned())
          .closeTimeout(Duration.ofMillis(100))
          .offload(4, 2)
          .create();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final AtomicInteger spawned = new AtomicInteger();
  private volatile TestWorker behavior;
  private final WorkerRef worker = spawn(Spawn.supervision(Supervision.restart()));

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
    awaitNoThreads();
  }

  /** The last thread of a pool ends a moment after the pool says so. */
  private static void awaitNoThreads() {
    await().until(() -> TestThreads.named("off-offload").isEmpty());
  }

  private WorkerRef spawn(Spawn options) {
    WorkerRef ref =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "worker" + spawned.getAndIncrement(),
            context -> {
              TestWorker made = new TestWorker();
              made.context = context;
              behavior = made;
              return made;
            },
            options);
    ref.call(() -> "started").join();
    return ref;
  }

  private <T> Ask<T> offload(Callable<T> work) {
    return behavior.context.offload(work);
  }

  /** Work that ends when the gate opens or it is interrupted; it says which. */
  private Callable<String> blocked(CountDownLatch began) {
    return () -> {
      began.countDown();
      try {
        gate.await();
        seen.add("ended");
        return "ended";
      } catch (InterruptedException e) {
        seen.add("interrupted");
        Thread.currentThread().interrupt(); // As it should; the flag is this work's affair.
        throw e;
      }
    };
  }

  private void awaitSeen(String... expected) {
    await().until(() -> seen.size() >= expected.length);
    assertThat(seen).containsExactly(expected);
  }

  private static void awaitTurns(WorkerRef worker) {
    for (int i = 0; i < 5; i++) {
      worker.call(() -> "a turn").join();
    }
  }

  @Test
  void theResultComesInATurnOfTheActorWhichGoesOnMeanwhile() {
    CountDownLatch began = new CountDownLatch(1);
    worker.run(
        () ->
            offload(blocked(began))
                .thenAccept(
                    result -> {
                      behavior.context.stashSize(); // Throws outside the actor's turn.
                      seen.add("in a turn: " + result);
                    }));
    TestThreads.run(began::await);
    assertThat(worker.call(() -> "goes on").join()).isEqualTo("goes on");
    gate.countDown();
    awaitSeen("ended", "in a turn: ended");
  }

  /** The JDK runs what is chained to its allOf on the thread that completes the last stage. */
  @Test
  void onASharedLoopTheStageCompletesInTheActorsTurn() {
    CountDownLatch began = new CountDownLatch(1);
    worker.run(
        () ->
            CompletableFuture.allOf(offload(blocked(began)))
                .thenApply(nothing -> behavior.context.stashSize()) // Throws elsewhere.
                .whenComplete((size, thrown) -> seen.add(thrown == null ? "in turn" : "not")));
    awaitTurns(worker);
    gate.countDown();
    awaitSeen("ended", "in turn");
  }

  @Test
  void theResultMayBeTheReply() {
    assertThat(worker.later(() -> offload(() -> (Object) Thread.currentThread().getName())).join())
        .asString()
        .startsWith("off-offload-");
    Ask<Object> failing =
        worker.later(
            () ->
                offload(
                    () -> {
                      throw new Worker.Declared("declared");
                    }));
    assertThatThrownBy(() -> failing.orThrow(Worker.Declared.class))
        .isInstanceOf(Worker.Declared.class);
  }

  @Test
  void whereThereAreVirtualThreadsOneIsUsed() {
    boolean isVirtual =
        (boolean)
            worker
                .later(
                    () ->
                        offload(
                            () ->
                                Thread.currentThread()
                                    .getThreadGroup()
                                    .getName()
                                    .equals("VirtualThreads")))
                .join();
    assertThat(isVirtual).isEqualTo(Runtime.version().feature() >= 21);
  }

  @Test
  void messagesMayWaitForIt() {
    worker.run(() -> behavior.context.hold(offload(blocked(new CountDownLatch(1)))));
    worker.run(() -> seen.add("held"));
    gate.countDown();
    awaitSeen("ended", "held");
  }

  @Test
  void workMayAskAndWait() {
    WorkerRef other = system.spawn(WorkerRef.CONTRACT, TestWorker::new);
    Object reply = worker.later(() -> offload(() -> other.call(() -> "the other's").join())).join();
    assertThat(reply).isEqualTo("the other's");
  }

  @Test
  void itIsRefusedOutsideTheActorsTurn() {
    assertThatThrownBy(() -> offload(() -> 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ActorContext.offload of off/worker0 was called outside");
    Ask<Object> inWork =
        worker.later(
            () ->
                offload(
                    () -> {
                      behavior.context.stop();
                      return "stopped";
                    }));
    assertThatThrownBy(inWork::join).hasRootCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFailureThatNobodyLooksAtIsTheActors() {
    TestWorker before = behavior;
    String logged =
        TestLog.during(
            () -> {
              worker.run(
                  () ->
                      offload(
                              () -> {
                                throw new IllegalStateException("no connection");
                              })
                          .thenAccept(v -> {}));
              await().until(() -> behavior != before);
            });
    assertThat(logged).contains("a stage of work offloaded by off/worker0", "no connection");
  }

  // Limits.

  @Test
  void whatIsTooMuchFailsAndTheRestRuns() {
    CountDownLatch began = new CountDownLatch(4);
    List<Throwable> refused = new CopyOnWriteArrayList<>();
    worker.run(
        () -> {
          for (int i = 0; i < 7; i++) {
            offload(blocked(began))
                .whenComplete(
                    (value, thrown) -> {
                      behavior.context.stashSize(); // Throws outside the actor's turn.
                      if (thrown != null) {
                        refused.add(thrown);
                      }
                    })
                .exceptionally(e -> "");
          }
        });
    TestThreads.run(began::await);
    awaitTurns(worker);
    assertThat(refused).hasSize(1);
    assertThat(refused.get(0))
        .isInstanceOf(RejectedExecutionException.class)
        .hasMessage(
            "work offloaded by off/worker0 was not begun: 4 run, 2 wait, and that is as many as"
                + " may");
    gate.countDown();
    await().until(() -> seen.size() == 6);
  }

  @Test
  void soMuchRunsAtOnce() {
    CyclicBarrier all = new CyclicBarrier(4);
    worker.run(
        () -> {
          for (int i = 0; i < 4; i++) {
            offload(all::await).thenAccept(v -> seen.add("met")); // None gets past it alone.
          }
        });
    await().until(() -> seen.size() == 4);
  }

  @Test
  void workThatIsCancelledBeforeItBeginsNeverDoesAndMakesRoom() {
    CountDownLatch began = new CountDownLatch(4);
    AtomicInteger begun = new AtomicInteger();
    worker.run(
        () -> {
          for (int i = 0; i < 4; i++) {
            offload(blocked(began));
          }
          for (int i = 0; i < 100; i++) {
            offload(begun::incrementAndGet).cancel(true);
          }
          offload(begun::incrementAndGet).thenAccept(v -> seen.add("the last"));
        });
    TestThreads.run(began::await);
    awaitTurns(worker); // Until all are cancelled.
    gate.countDown();
    await().until(() -> seen.contains("the last"));
    assertThat(begun).hasValue(1);
  }

  // Ends.

  @Test
  void whoCompletesTheStageGivesTheWorkUp() {
    for (int i = 0; i < 3; i++) {
      int way = i;
      CountDownLatch began = new CountDownLatch(1);
      worker.run(
          () -> {
            Ask<String> ask = offload(blocked(began));
            ask.handle((value, thrown) -> seen.add(thrown == null ? value : "failed"));
            began.await();
            switch (way) {
              case 0 -> ask.cancel(true);
              case 1 -> ask.complete("completed");
              default -> ask.completeExceptionally(new TimeoutException());
            }
          });
      await().until(() -> seen.size() == 2);
      assertThat(seen).containsExactlyInAnyOrder("interrupted", way == 1 ? "completed" : "failed");
      seen.clear();
    }
  }

  @Test
  void aTimeOutGivesTheWorkUp() {
    worker.run(
        () ->
            offload(blocked(new CountDownLatch(1)))
                .orTimeout(1, TimeUnit.MILLISECONDS)
                .exceptionally(e -> ""));
    await().until(() -> !seen.isEmpty());
    awaitSeen("interrupted");
  }

  @Test
  void theEndOfItsIncarnationInterruptsItAndDropsWhatIsChained() {
    CountDownLatch began = new CountDownLatch(1);
    worker.run(() -> offload(blocked(began)).whenComplete((value, e) -> seen.add("chained")));
    worker.run(
        () -> {
          began.await();
          throw new IllegalStateException("a bug");
        });
    awaitSeen("interrupted");
    awaitTurns(worker);
    awaitSeen("interrupted");
  }

  @Test
  void anInterruptMeetsNoOtherWork() {
    CountDownLatch began = new CountDownLatch(4);
    worker.run(
        () -> {
          for (int i = 0; i < 4; i++) {
            offload(blocked(began));
          }
        });
    TestThreads.run(began::await);
    WorkerRef other = spawn(Spawn.defaults());
    other.run(() -> offload(() -> seen.add("flag " + Thread.currentThread().isInterrupted())));
    awaitTurns(other); // It is queued, to run on one of the threads that are interrupted.
    worker.run(
        () -> {
          throw new IllegalStateException("a bug");
        });
    await().until(() -> seen.size() == 5);
    assertThat(seen).contains("flag false");
  }

  @Test
  void whoMayBlockMayWaitForIt() {
    WorkerRef pinned = spawn(Spawn.defaults().dispatcher("pinned"));
    assertThat(pinned.call(() -> offload(() -> "result").join()).join()).isEqualTo("result");
    spawn(Spawn.defaults())
        .run(
            () -> {
              try {
                offload(() -> "result").join();
              } catch (IllegalStateException refused) {
                seen.add(refused.getMessage());
              }
            });
    await().until(() -> !seen.isEmpty());
    assertThat(seen.get(0)).startsWith("waiting for work offloaded by off/worker2 would block");
  }

  // Closing.

  @Test
  void closeWaitsForItAndForWhatFollows() {
    try (ActorSystem patient =
        ActorSystem.builder("patient")
            .dispatcher(Dispatchers.sharded())
            .closeTimeout(LONG)
            .create()) {
      TestWorker patientBehavior = new TestWorker();
      WorkerRef patientWorker = TestWorker.spawn(patient, "worker", patientBehavior);
      CountDownLatch began = new CountDownLatch(1);
      patientWorker.run(
          () ->
              patientBehavior
                  .context
                  .offload(blocked(began))
                  .thenRun(() -> patientWorker.run(() -> seen.add("what follows"))));
      TestThreads.run(began::await);
      Running closer = TestThreads.inThread(patient::close);
      TestThreads.awaitClosing(patient);
      gate.countDown();
      closer.join();
      assertThat(seen).containsExactly("ended", "what follows");
    }
  }

  @Test
  void closeInterruptsWhatDoesNotEndInTimeAndSaysWhose() {
    CountDownLatch began = new CountDownLatch(1);
    worker.run(() -> offload(blocked(began)));
    TestThreads.run(began::await);
    String logged = TestLog.during(system::close);
    assertThat(seen).containsExactly("interrupted");
    assertThat(logged)
        .contains("off/worker0 waits for work that it has offloaded, 1 in number")
        .doesNotContain("is abandoned");
  }

  @Test
  void closeNamesWhatDoesNotHeedTheInterrupt() {
    CountDownLatch began = new CountDownLatch(1);
    worker.run(
        () ->
            offload(
                () -> {
                  began.countDown();
                  awaitUninterruptibly(gate);
                  return "";
                }));
    TestThreads.run(began::await);
    String logged = TestLog.during(system::close);
    assertThat(logged)
        .containsPattern(
            "work offloaded by off/worker0 on off-offload-\\d+ does not end though interrupted")
        .contains("OffloadTest.awaitUninterruptibly");
    gate.countDown();
    awaitNoThreads();
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    while (true) {
      try {
        latch.await();
        return;
      } catch (InterruptedException e) {
        // It is stubborn.
      }
    }
  }

  @Test
  void settingsThatLetNothingRunAreRefused() {
    assertThatThrownBy(() -> ActorSystem.builder("none").offload(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ActorSystem.builder("none").offload(1, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
