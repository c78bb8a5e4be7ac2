package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.TestThreads.Running;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Ends with a difficulty: handlers that hang, asks in vain, closers in a hurry. */
@Timeout(value = 15, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class HardEndsTest {

  @Test
  void afterTheCloseTimeoutNoHandlerBeginsAfterTheOneThatRuns() {
    ActorSystem system =
        ActorSystem.builder("stuck")
            .dispatcher(Dispatchers.sharded())
            .closeTimeout(Duration.ofMillis(50))
            .create();
    TestWorker behavior = new TestWorker();
    WorkerRef worker = TestWorker.spawn(system, "worker", behavior);
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(worker, gate);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    worker.run(
        () -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.complete(true); // The close timeout has passed by now.
          }
        });
    for (int i = 0; i < 10; i++) {
      worker.note(i, "");
    }
    gate.countDown();
    system.close();
    assertThat(interrupted.join()).isTrue();
    await().until(() -> TestThreads.named("stuck-").isEmpty());
    assertThat(behavior.notes).isEmpty();
    assertThat(system.deadLetterCount()).isEqualTo(10);
  }

  @Test
  void afterCloseAsksFailAtOnceThoughTheLoopIsHeldByAHandler() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    ActorSystem system =
        ActorSystem.builder("held")
            .dispatcher(Dispatchers.sharded())
            .closeTimeout(Duration.ofMillis(50))
            .create();
    WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
    try {
      worker.run(() -> awaitDeaf(running, gate));
      running.await();
      system.close();
      Ask<Object> late = worker.call(() -> "never");
      assertThatThrownBy(() -> late.get(10, TimeUnit.SECONDS))
          .hasCauseInstanceOf(ActorStoppedException.class);
    } finally {
      gate.countDown();
    }
  }

  private static MessageSlot claimNote(WorkerRef worker) {
    GeneratedRef ref = (GeneratedRef) worker;
    MessageSlot slot = ref.cell.claim(ref, 2);
    slot.word0 = 1;
    slot.ref0 = "late";
    return slot;
  }

  @Test
  @DisabledIfSystemProperty(
      named = "rondo.checked",
      matches = "true",
      disabledReason = "then a message is drafted, and its slot claimed when it is published")
  void aMessageWhoseSenderIsStoppedAsItSendsUntilTheLoopHasEndedIsADeadLetter() {
    ActorSystem system =
        ActorSystem.builder("late")
            .dispatcher(Dispatchers.sharded(1))
            .closeTimeout(Duration.ofMillis(50))
            .create();
    WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
    MessageSlot first = claimNote(worker);
    MessageSlot second = claimNote(worker);
    system.close();
    assertThat(TestThreads.named("late-loop-")).isEmpty();
    ((GeneratedRef) worker).cell.publish(second); // It stands behind the first.
    assertThat(system.deadLetterCount()).isZero();
    ((GeneratedRef) worker).cell.publish(first);
    assertThat(system.deadLetterCount()).isEqualTo(2);
  }

  @Test
  void aWaitForRoomEndsWithTheSystemThoughTheLoopIsHeldByAHandler() {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    ActorSystem system =
        ActorSystem.builder("held")
            .dispatcher(Dispatchers.sharded())
            .ringSize(2)
            .closeTimeout(Duration.ofMillis(50))
            .create();
    WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
    try {
      worker.run(() -> awaitDeaf(running, gate));
      Running sender =
          TestThreads.inThread(
              () -> {
                for (int i = 0; i < 10; i++) {
                  worker.note(i, "");
                }
              });
      sender.awaitWaiting();
      system.close();
      await().until(() -> !sender.isRunning());
    } finally {
      gate.countDown();
    }
  }

  private static void awaitDeaf(CountDownLatch running, CountDownLatch gate) {
    running.countDown();
    while (gate.getCount() > 0) {
      try {
        gate.await();
      } catch (InterruptedException ignored) {
        // Deaf.
      }
    }
  }

  @Test
  void closeDoesNotWaitForAnAskThatItsActorCancelled() {
    ActorSystem system =
        ActorSystem.builder("quiet")
            .dispatcher(Dispatchers.sharded())
            .closeTimeout(Duration.ofMinutes(10))
            .create();
    WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
    WorkerRef asker = TestWorker.spawn(system, "asker", new TestWorker());
    asker.call(() -> worker.call(() -> 1).cancel(false)).join();
    Running closer = TestThreads.inThread(system::close);
    await().until(() -> !closer.isRunning());
  }

  @Test
  void closeDoesNotWaitForAnAnswerThatNobodyWaitsFor() {
    ActorSystem system =
        ActorSystem.builder("quiet")
            .dispatcher(Dispatchers.sharded())
            .closeTimeout(Duration.ofMinutes(10))
            .create();
    WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
    Ask<Object> ask = worker.within(Duration.ofMillis(20)).later(CompletableFuture::new);
    assertThatThrownBy(ask::join).hasCauseInstanceOf(AskTimeoutException.class);
    Running closer = TestThreads.inThread(system::close);
    await().until(() -> !closer.isRunning());
  }

  @Test
  void aChildSpawnedInTheTurnThatFailsStopsWithItsParent() {
    try (ActorSystem system = ActorSystem.create("family")) {
      TestWorker parent = new TestWorker();
      WorkerRef parentRef = TestWorker.spawn(system, "parent", parent);
      CompletableFuture<WorkerRef> child = new CompletableFuture<>();
      parentRef.run(
          () -> {
            child.complete(parent.context.spawn(WorkerRef.CONTRACT, "child", TestWorker::new));
            throw new IllegalStateException("after the spawn");
          });
      assertThatThrownBy(child.join().call(() -> "an orphan lives")::join)
          .hasCauseInstanceOf(ActorStoppedException.class);
    }
  }

  @Test
  void whatAnOrphanOwesFailsAtClose() {
    ActorSystem system =
        ActorSystem.builder("family")
            .dispatcher(Dispatchers.sharded())
            .closeTimeout(Duration.ofMillis(50))
            .create();
    TestWorker parent = new TestWorker();
    WorkerRef parentRef = TestWorker.spawn(system, "parent", parent);
    CompletableFuture<WorkerRef> child = new CompletableFuture<>();
    parentRef.run(
        () -> {
          child.complete(parent.context.spawn(WorkerRef.CONTRACT, "child", TestWorker::new));
          throw new IllegalStateException("after the spawn");
        });
    Ask<Object> ask = child.join().later(CompletableFuture::new);
    system.close();
    assertThatThrownBy(ask::join).hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void theDeadLetterListenerNeverRunsOnAnEventLoop() {
    AtomicReference<String> shownOn = new AtomicReference<>();
    ActorSystem closed =
        ActorSystem.builder("closed")
            .dispatcher(Dispatchers.sharded())
            .onDeadLetter(letter -> shownOn.set(Thread.currentThread().getName()))
            .create();
    WorkerRef gone = TestWorker.spawn(closed, "gone", new TestWorker());
    closed.close();
    try (ActorSystem open = ActorSystem.create("open")) {
      WorkerRef teller = TestWorker.spawn(open, "teller", new TestWorker());
      teller.run(() -> gone.note(1, ""));
      await().until(() -> shownOn.get() != null);
      assertThat(shownOn.get()).doesNotStartWith("open-loop");
    }
  }

  @Test
  void callbacksNeverRunOnAnEventLoopThoughTheCloserIsInterrupted() {
    ActorSystem system = ActorSystem.builder("hurried").dispatcher(Dispatchers.sharded()).create();
    WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    worker.run(() -> awaitDeaf(running, gate));
    List<String> ranOn = new ArrayList<>();
    CompletableFuture<Void> chain =
        worker
            .call(() -> 1)
            .handle((value, failure) -> ranOn.add(Thread.currentThread().getName()))
            .thenAccept(added -> {});
    Running closer = TestThreads.inThread(system::close);
    TestThreads.awaitState(closer.thread, Thread.State.WAITING);
    closer.thread.interrupt();
    gate.countDown();
    closer.join();
    assertThat(chain).succeedsWithin(Duration.ofSeconds(5));
    assertThat(ranOn).noneMatch(name -> name.startsWith("hurried-loop"));
  }
}
