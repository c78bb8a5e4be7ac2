package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.rondo.TestThreads.Running;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class CloseTest {

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final TestWorker behavior = new TestWorker();
  private ActorSystem system;
  private WorkerRef worker;

  @BeforeEach
  void start() {
    // A close that waited for the close timeout would fail by the test's own.
    system =
        ActorSystem.builder("closing")
            .dispatcher(Dispatchers.sharded())
            .closeTimeout(Duration.ofMinutes(10))
            .askTimeout(Duration.ofMinutes(10))
            .onDeadLetter(deadLetters::add)
            .create();
    worker = TestWorker.spawn(system, "worker", behavior);
  }

  @AfterEach
  void stop() {
    system.close();
  }

  private static ActorSystem impatient(String name) {
    return ActorSystem.builder(name)
        .dispatcher(Dispatchers.sharded())
        .closeTimeout(Duration.ofMillis(50))
        .create();
  }

  // What was accepted is finished.

  @Test
  void closeHandlesWhatWaitsInTheRing() {
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(worker, gate);
    LongStream.range(0, 4_000).forEach(i -> worker.note(i, ""));
    Running closer = TestThreads.inThread(system::close);
    TestThreads.awaitClosing(system);
    gate.countDown();
    closer.join();
    assertThat(behavior.notes)
        .isEqualTo(LongStream.range(0, 4_000).mapToObj(Long::toString).toList());
    assertThat(system.deadLetterCount()).isZero();
  }

  @Test
  void closeHandlesWhatActorsSendEachOtherMeanwhile() {
    TestWorker relay = new TestWorker();
    WorkerRef relayRef = TestWorker.spawn(system, "relay", relay);
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(worker, gate);
    relayRef.run(() -> relay(relayRef, 10_000));
    Running closer = TestThreads.inThread(system::close);
    TestThreads.awaitClosing(system);
    gate.countDown();
    closer.join();
    assertThat(behavior.notes)
        .isEqualTo(LongStream.rangeClosed(0, 10_000).mapToObj(i -> (10_000 - i) + "").toList());
    assertThat(system.deadLetterCount()).isZero();
  }

  private void relay(WorkerRef relay, int rest) {
    worker.note(rest, "");
    if (rest > 0) {
      relay.run(() -> relay(relay, rest - 1));
    }
  }

  @Test
  void closeHandlesWhatWaitsInTheLaneOfALoop() {
    CountDownLatch filled = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    worker.run(
        () -> {
          LongStream.range(0, 4_000).forEach(i -> worker.note(i, ""));
          filled.countDown();
          gate.await();
        });
    Running closer =
        TestThreads.inThread(
            () -> {
              filled.await();
              system.close();
            });
    TestThreads.awaitClosing(system);
    gate.countDown();
    closer.join();
    assertThat(behavior.notes).hasSize(4_000);
    assertThat(system.deadLetterCount()).isZero();
  }

  @Test
  void closeWaitsForTheAsksOfActorsAndForWhatTheyChain() {
    TestWorker asking = new TestWorker();
    WorkerRef asker = TestWorker.spawn(system, "asker", asking);
    CompletableFuture<Object> stage = new CompletableFuture<>();
    List<Object> seen = new ArrayList<>();
    asker.run(
        () ->
            worker
                .later(() -> stage)
                .thenCompose(value -> worker.call(() -> value + ", asked again"))
                .thenCompose(value -> asker.call(() -> value + ", and of itself"))
                .thenAccept(seen::add));
    Running closer = TestThreads.inThread(system::close);
    TestThreads.awaitClosing(system);
    assertThat(closer.isRunning()).isTrue();
    stage.complete("late");
    closer.join();
    assertThat(seen).containsExactly("late, asked again, and of itself");
    assertThat(system.deadLetterCount()).isZero();
  }

  @Test
  void closeWaitsForLateAnswers() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Ask<Object> ask = worker.later(() -> stage);
    Running closer = TestThreads.inThread(system::close);
    TestThreads.awaitClosing(system);
    assertThat(ask.isDone()).isFalse();
    stage.complete("late");
    assertThat(ask.join()).isEqualTo("late");
    closer.join();
  }

  @Test
  void closeWaitsForLateAnswersOfChildren() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    WorkerRef child =
        (WorkerRef)
            worker
                .call(() -> behavior.context.spawn(WorkerRef.CONTRACT, "child", TestWorker::new))
                .join();
    Ask<Object> ask = child.later(() -> stage);
    Running closer = TestThreads.inThread(system::close);
    TestThreads.awaitClosing(system);
    stage.complete("late");
    closer.join();
    assertThat(ask.join()).isEqualTo("late");
  }

  @Test
  void callbacksHaveRunWhenCloseReturns() {
    for (int round = 0; round < 25; round++) {
      AtomicInteger seen = new AtomicInteger();
      ActorSystem brief = ActorSystem.create("brief");
      WorkerRef answering = brief.spawn(WorkerRef.CONTRACT, TestWorker::new);
      for (int i = 0; i < 20; i++) {
        answering
            .call(() -> 1)
            .thenApply(one -> (int) one + 1)
            .thenAccept(two -> seen.addAndGet((int) two));
      }
      brief.close();
      assertThat(seen).hasValue(40);
    }
  }

  @Test
  void anActorSpawnedJustBeforeCloseStillHandlesItsMessages() {
    TestWorker last = new TestWorker();
    WorkerRef lastRef = TestWorker.spawn(system, "last", last);
    lastRef.note(1, "");
    system.close();
    assertThat(last.notes).containsExactly("1");
  }

  // After close.

  @Test
  void afterCloseTellsAreDeadLetters() {
    system.close();
    worker.note(1, "late");
    worker.within(Duration.ZERO).note(2, "late too");
    assertThat(system.deadLetterCount()).isEqualTo(2);
    await().until(() -> deadLetters.size() == 2);
    assertThat(deadLetters)
        .containsExactlyInAnyOrder(
            new DeadLetter(
                worker, new WorkerMessage.Note(1, "late"), "the actor system closing is closed"),
            new DeadLetter(
                worker,
                new WorkerMessage.Note(2, "late too"),
                "the actor system closing is closed"));
    assertThat(behavior.notes).isEmpty();
  }

  @Test
  void afterCloseAsksFailAtOnce() {
    system.close();
    Ask<Object> ask = worker.call(() -> "never");
    assertThat(ask).isCompletedExceptionally();
    assertThatThrownBy(ask::join)
        .cause()
        .isInstanceOf(ActorStoppedException.class)
        .hasMessage(
            "dev.rondo.Worker.call(Call) asked of closing/worker failed: the actor system closing"
                + " is closed");
    assertThat(worker.later(CompletableFuture::new)).isCompletedExceptionally();
    assertThat(system.deadLetterCount()).isEqualTo(2);
  }

  @Test
  void afterCloseNothingIsSpawned() {
    system.close();
    assertThatThrownBy(() -> system.spawn(WorkerRef.CONTRACT, "late", TestWorker::new))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the actor system closing is closed; ")
        .hasMessageEndingWith(" was not spawned");
  }

  @Test
  void anAskCanBeChainedToAfterClose() {
    Ask<Object> answered = worker.call(() -> "answer");
    CompletableFuture<Object> chained = answered.thenApply(value -> value + " before");
    system.close();
    assertThat(answered.thenApply(value -> value + " after").join()).isEqualTo("answer after");
    assertThat(chained.thenApplyAsync(value -> value + ", after").join())
        .isEqualTo("answer before, after");
    Ask<Object> failed = worker.call(() -> "never");
    assertThat(failed.exceptionally(failure -> failure.getClass().getSimpleName()).join())
        .isEqualTo("ActorStoppedException");
  }

  @Test
  void noThreadOfTheSystemIsLeft() {
    worker.call(() -> 1).thenAccept(one -> worker.note(1, "from a callback")).join();
    assertThat(TestThreads.named("closing-"))
        .contains("closing-loop-0", "closing-ticker")
        .anyMatch(name -> name.startsWith("closing-callbacks-"));
    system.close();
    await().until(() -> TestThreads.named("closing-").isEmpty());
  }

  @Test
  void noThreadOfTheSystemIsLeftAfterAShutdown() {
    worker.call(() -> 1).thenAccept(one -> system.shutdown()).join();
    system.shutdown().toCompletableFuture().join();
    await().until(() -> TestThreads.named("closing-").isEmpty());
  }

  // Who may close.

  @Test
  void closeMayBeCalledAgain() {
    system.close();
    system.close();
    assertThat(system.shutdown().toCompletableFuture()).isCompleted();
  }

  @Test
  void everyConcurrentCloseReturnsWhenAllIsDone() {
    for (int round = 0; round < 20; round++) {
      ActorSystem shared = ActorSystem.create("shared");
      AtomicInteger handled = new AtomicInteger();
      WorkerRef counter = shared.spawn(WorkerRef.CONTRACT, TestWorker::new);
      for (int i = 0; i < 1_000; i++) {
        counter.run(handled::incrementAndGet);
      }
      List<Running> closers =
          IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      TestThreads.inThread(
                          () -> {
                            if (i == 3) {
                              shared.shutdown().toCompletableFuture().join();
                            } else {
                              shared.close();
                            }
                            assertThat(handled).hasValue(1_000);
                          }))
              .toList();
      closers.forEach(Running::join);
    }
  }

  @Test
  void closeOnAnEventLoopThrowsAndShutdownWorks() {
    assertThat((Throwable) worker.call(() -> catchThrowable(system::close)).join())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "ActorSystem.close() waits for the threads of closing to end and was called on one of"
                + " them: an event loop, a callback or a shutdown task. Call shutdown() there.");
    CompletableFuture<CompletionStage<Void>> closed = new CompletableFuture<>();
    worker.run(() -> closed.complete(system.shutdown()));
    closed.join().toCompletableFuture().join();
    worker.note(1, "late");
    assertThat(system.deadLetterCount()).isEqualTo(1);
  }

  @Test
  void closeOnTheEventLoopOfAnotherSystemThrows() {
    try (ActorSystem other = ActorSystem.create("other")) {
      WorkerRef stranger = other.spawn(WorkerRef.CONTRACT, TestWorker::new);
      assertThat(stranger.call(() -> catchThrowable(system::close)).join())
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(worker.call(() -> "open").join()).isEqualTo("open");
  }

  @Test
  void closeOnACallbackThreadThrowsAndShutdownWorks() {
    CompletableFuture<Throwable> refusal = new CompletableFuture<>();
    CompletableFuture<CompletionStage<Void>> closed = new CompletableFuture<>();
    // The ask is open when it is chained to, so that the chain runs on a callback thread.
    CompletableFuture<Object> stage = new CompletableFuture<>();
    worker
        .later(() -> stage)
        .thenAccept(
            value -> {
              refusal.complete(catchThrowable(system::close));
              closed.complete(system.shutdown());
            });
    stage.complete("now");
    assertThat(refusal.join()).isInstanceOf(IllegalStateException.class);
    closed.join().toCompletableFuture().join();
  }

  // What takes too long.

  @Test
  void anEndlessExchangeIsEndedByTheCloseTimeout() {
    ActorSystem endless = impatient("endless");
    WorkerRef self = endless.spawn(WorkerRef.CONTRACT, TestWorker::new);
    AtomicLong sent = new AtomicLong();
    AtomicLong handled = new AtomicLong();
    Worker.Task again =
        new Worker.Task() {
          @Override
          public void run() {
            handled.incrementAndGet();
            sent.incrementAndGet();
            self.run(this);
          }
        };
    sent.incrementAndGet();
    self.run(again);
    endless.close();
    assertThat(handled.get()).isPositive();
    assertThat(endless.deadLetterCount()).isEqualTo(1);
    assertThat(sent.get()).isEqualTo(handled.get() + 1);
    await().until(() -> TestThreads.named("endless-").isEmpty());
  }

  @Test
  void anAnswerThatNeverComesIsEndedByTheCloseTimeout() {
    ActorSystem waiting = impatient("waiting");
    WorkerRef debtor = waiting.spawn(WorkerRef.CONTRACT, "debtor", TestWorker::new);
    Ask<Object> ask = debtor.later(CompletableFuture::new);
    waiting.close();
    assertThat(ask).isCompletedExceptionally();
    assertThatThrownBy(ask::join)
        .cause()
        .isInstanceOf(ActorStoppedException.class)
        .hasMessage(
            "dev.rondo.Worker.later(Supplier) asked of waiting/debtor failed: the actor stopped"
                + " before it answered");
  }

  @Test
  void childrenStopBeforeTheirParents() {
    ActorSystem waiting = impatient("waiting");
    TestWorker parent = new TestWorker();
    TestWorker child = new TestWorker();
    WorkerRef parentRef = TestWorker.spawn(waiting, "parent", parent);
    WorkerRef childRef =
        (WorkerRef)
            parentRef
                .call(
                    () ->
                        parent.context.spawnWith(
                            WorkerRef.CONTRACT,
                            "child",
                            context -> {
                              child.context = context;
                              return child;
                            }))
                .join();
    WorkerRef grandchildRef =
        (WorkerRef)
            childRef.call(() -> child.context.spawn(WorkerRef.CONTRACT, TestWorker::new)).join();
    // A stopping actor fails what it owes; the executor lets the loop itself take the order down.
    List<String> stopped = new CopyOnWriteArrayList<>();
    parentRef
        .later(CompletableFuture::new)
        .whenCompleteAsync((value, failure) -> stopped.add("parent"), Runnable::run);
    childRef
        .later(CompletableFuture::new)
        .whenCompleteAsync((value, failure) -> stopped.add("child"), Runnable::run);
    grandchildRef
        .later(CompletableFuture::new)
        .whenCompleteAsync((value, failure) -> stopped.add("grandchild"), Runnable::run);
    waiting.close();
    assertThat(stopped).containsExactly("grandchild", "child", "parent");
  }

  @Test
  void aStuckHandlerIsInterruptedAfterTheCloseTimeout() {
    ActorSystem stuck = impatient("stuck");
    WorkerRef sleeper = stuck.spawn(WorkerRef.CONTRACT, "sleeper", TestWorker::new);
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch running = new CountDownLatch(1);
    Ask<Object> taken =
        sleeper.call(
            () -> {
              running.countDown();
              try {
                return blockForEver();
              } catch (InterruptedException e) {
                interrupted.set(true);
                throw e;
              }
            });
    assertThatThrownBy(
            () -> {
              running.await();
              Ask<Object> queued = sleeper.call(() -> "never");
              stuck.close();
              queued.join();
            })
        .hasCauseInstanceOf(ActorStoppedException.class);
    assertThat(interrupted).isTrue();
    assertThatThrownBy(taken::join)
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasRootCauseInstanceOf(InterruptedException.class);
    await().until(() -> TestThreads.named("stuck-").isEmpty());
  }

  private static long blockForEver() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    never.await();
    return never.getCount();
  }

  @Test
  void aStuckCallbackIsInterruptedAfterTheCloseTimeout() {
    ActorSystem stuck = impatient("stuck");
    WorkerRef answering = stuck.spawn(WorkerRef.CONTRACT, TestWorker::new);
    CountDownLatch running = new CountDownLatch(1);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    answering
        .call(() -> 1)
        .thenAccept(
            one -> {
              running.countDown();
              try {
                interrupted.complete(blockForEver() < 0);
              } catch (InterruptedException e) {
                interrupted.complete(true);
              }
            });
    // Not before it runs: what is only queued then is dropped.
    await().until(() -> running.getCount() == 0);
    stuck.close();
    assertThat(interrupted.join()).isTrue();
    await().until(() -> TestThreads.named("stuck-").isEmpty());
  }

  @Test
  void aCloserThatIsInterruptedLosesNothingAndKeepsItsFlag() {
    ActorSystem hurried =
        ActorSystem.builder("hurried")
            .dispatcher(Dispatchers.sharded())
            .closeTimeout(Duration.ofMinutes(10))
            .create();
    TestWorker busy = new TestWorker();
    WorkerRef busyRef = TestWorker.spawn(hurried, "busy", busy);
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(busyRef, gate);
    LongStream.range(0, 1_000).forEach(i -> busyRef.note(i, ""));
    AtomicBoolean flag = new AtomicBoolean();
    Running closer =
        TestThreads.inThread(
            () -> {
              hurried.close();
              flag.set(Thread.currentThread().isInterrupted());
            });
    TestThreads.awaitState(closer.thread, Thread.State.WAITING);
    closer.thread.interrupt();
    gate.countDown();
    closer.join();
    assertThat(flag).isTrue();
    await().until(() -> TestThreads.named("hurried-").isEmpty());
    assertThat(busy.notes.size() + hurried.deadLetterCount()).isEqualTo(1_000);
  }

  // Calls that race with close.

  @Test
  void whatIsAcceptedWhileTheSystemClosesIsHandledOrADeadLetter() {
    for (int round = 0; round < 40; round++) {
      oneRace(round);
    }
  }

  private static void oneRace(int round) {
    ActorSystem racing =
        ActorSystem.builder("racing")
            .dispatcher(Dispatchers.sharded())
            .ringSize(round % 2 == 0 ? 64 : 8192)
            .create();
    TestWorker counting = new TestWorker();
    WorkerRef target = racing.spawn(WorkerRef.CONTRACT, "target", () -> counting);
    AtomicLong answered = new AtomicLong();
    AtomicLong refused = new AtomicLong();
    AtomicInteger handledAsks = new AtomicInteger();
    AtomicBoolean over = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(3);
    long head = 50L + round * 7L % 400;
    List<Long> accepted = new CopyOnWriteArrayList<>();
    List<Running> senders =
        IntStream.range(0, 3)
            .mapToObj(
                sender ->
                    TestThreads.inThread(
                        () -> {
                          List<Ask<Object>> asks = new ArrayList<>();
                          long calls = 0;
                          // Some more than the closing takes, so that all senders meet its end.
                          for (int rest = 500; rest > 0; rest -= over.get() ? 1 : 0) {
                            if (calls++ % 8 == 7) {
                              asks.add(target.call(handledAsks::incrementAndGet));
                            } else {
                              target.note(calls - 1, "/" + sender);
                            }
                            if (calls == head) {
                              begun.countDown();
                            }
                          }
                          accepted.add(calls);
                          for (Ask<Object> ask : asks) {
                            boolean wasAnswered = catchThrowable(ask::join) == null;
                            (wasAnswered ? answered : refused).incrementAndGet();
                          }
                        }))
            .toList();
    Running closer =
        TestThreads.inThread(
            () -> {
              begun.await();
              racing.close();
              over.set(true);
            });
    closer.join();
    senders.forEach(Running::join);
    long calls = accepted.stream().mapToLong(Long::longValue).sum();
    long handled = (long) counting.notes.size() + handledAsks.get();
    assertThat(handled + racing.deadLetterCount()).as("round %s", round).isEqualTo(calls);
    assertThat(answered.get()).isEqualTo(handledAsks.get());
    assertThat(refused.get()).isLessThanOrEqualTo(racing.deadLetterCount());
    for (int sender = 0; sender < 3; sender++) {
      String suffix = "/" + sender;
      List<String> notes = counting.notes.stream().filter(note -> note.endsWith(suffix)).toList();
      assertThat(notes)
          .as("what is handled of sender %s is what it sent first", sender)
          .isEqualTo(
              LongStream.iterate(0L, i -> i + 1L)
                  .filter(i -> i % 8 != 7)
                  .limit(notes.size())
                  .mapToObj(i -> i + suffix)
                  .toList());
    }
  }
}
