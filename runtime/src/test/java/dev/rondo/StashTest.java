package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.ContractMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Messages that an actor puts aside, and takes up again. */
@Timeout(60)
class StashTest {

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final ActorSystem system =
      ActorSystem.builder("stash")
          .dispatcher(Dispatchers.sharded(1))
          .onDeadLetter(deadLetters::add)
          .create();
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final WorkerRef holding = system.spawn(WorkerRef.CONTRACT, "holding", TestWorker::new);

  /** The incarnation that lives. */
  private volatile Closed behavior;

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  /** Puts notes and calls aside until it is open. */
  private class Closed extends TestWorker {
    boolean isOpen;

    Closed(ActorContext<WorkerRef> context) {
      this.context = context;
      behavior = this;
    }

    @Override
    public void note(long number, String text) {
      stashUnlessOpen();
      seen.add(number + text);
    }

    @Override
    public Object call(Call task) {
      stashUnlessOpen();
      return super.call(task);
    }

    @Override
    public CompletionStage<Object> later(Supplier<CompletionStage<Object>> task) {
      stashUnlessOpen();
      return super.later(task);
    }

    private void stashUnlessOpen() {
      if (!isOpen) {
        throw context.stash();
      }
    }

    void open() {
      isOpen = true;
      context.unstashAll();
    }
  }

  private WorkerRef spawn(Spawn options) {
    return system.spawnWith(WorkerRef.CONTRACT, null, Closed::new, options);
  }

  private WorkerRef spawn() {
    return spawn(Spawn.supervision(Supervision.restart()));
  }

  private static void notes(WorkerRef worker, int from, int to) {
    IntStream.range(from, to).forEach(i -> worker.note(i, ""));
  }

  private static List<String> numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(String::valueOf).toList();
  }

  /** What the task returns, run in a turn of the worker, behind what was sent before. */
  private static <T> T in(WorkerRef worker, Supplier<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    worker.run(() -> result.complete(task.get()));
    return result.join();
  }

  private void open(WorkerRef worker) {
    worker.run(() -> behavior.open());
  }

  /** Waits until the open worker has handled all that waits. */
  private static void settle(WorkerRef worker) {
    worker.call(() -> "handled").join();
  }

  private ContractMetrics metrics() {
    return system.metrics().contracts().stream()
        .filter(contract -> contract.contract().equals(Worker.class.getName()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatWasPutAsideComesBackInOrderBeforeWhatCameLater() {
    WorkerRef worker = spawn();
    notes(worker, 0, 3);
    assertThat(in(worker, () -> behavior.context.stashSize())).isEqualTo(3);
    TestThreads.occupy(holding, gate);
    open(worker);
    notes(worker, 3, 6);
    gate.countDown();
    settle(worker);
    assertThat(seen).isEqualTo(numbers(0, 6));
    assertThat(in(worker, () -> behavior.context.stashSize())).isZero();
  }

  @Test
  void anAskIsAnsweredWhenItIsTakenUpAgain() {
    WorkerRef worker = spawn();
    Ask<Object> now = worker.call(() -> "answered");
    Ask<Object> later = worker.later(() -> CompletableFuture.completedFuture("answered later"));
    assertThat(in(worker, () -> behavior.context.stashSize())).isEqualTo(2);
    assertThat(now).isNotDone();
    open(worker);
    assertThat(now.join()).isEqualTo("answered");
    assertThat(later.join()).isEqualTo("answered later");
  }

  @Test
  void anAskWhoseDeadlineHasPassedIsNotTakenUpAgain() {
    AtomicInteger started = new AtomicInteger();
    WorkerRef worker = spawn();
    Ask<Object> late = worker.within(Duration.ofMillis(1)).call(started::incrementAndGet);
    assertThatThrownBy(late::join).hasCauseInstanceOf(AskTimeoutException.class);
    open(worker);
    settle(worker);
    assertThat(started).hasValue(0);
    assertThat(metrics().abandoned()).isEqualTo(1);
  }

  @Test
  void aMessageMayBePutAsideAgainAndKeepsItsPlace() {
    WorkerRef worker = spawn();
    notes(worker, 0, 3);
    worker.run(() -> behavior.context.unstashAll());
    notes(worker, 3, 5);
    assertThat(in(worker, () -> behavior.context.stashSize())).isEqualTo(5);
    open(worker);
    settle(worker);
    assertThat(seen).isEqualTo(numbers(0, 5));
  }

  @Test
  void whatIsPutAsideWhileOthersComeBackIsNextWhenTakenUpAgain() {
    WorkerRef worker = spawn();
    notes(worker, 0, 2);
    worker.run(() -> seen.add("run"));
    in(worker, () -> "put aside");
    TestThreads.occupy(holding, gate);
    // 0 and 1 are put aside once more, and come back before what waits behind them.
    worker.run(() -> behavior.context.unstashAll());
    worker.run(() -> behavior.open());
    notes(worker, 2, 4);
    gate.countDown();
    settle(worker);
    assertThat(seen).containsExactly("run", "0", "1", "2", "3");
  }

  @Test
  void manyMessagesComeBackWithoutHoldingUpOthers() {
    WorkerRef worker = spawn(Spawn.defaults().stash(10_000, StashOverflow.FAIL));
    WorkerRef neighbour = system.spawn(WorkerRef.CONTRACT, "neighbour", TestWorker::new);
    notes(worker, 0, 10_000);
    assertThat(in(worker, () -> behavior.context.stashSize())).isEqualTo(10_000);
    // The neighbour is told of later, when the first messages come back.
    worker.run(
        () -> {
          behavior.open();
          neighbour.run(() -> neighbour.run(() -> seen.add("neighbour")));
        });
    settleWhenOpen(worker);
    assertThat(seen.indexOf("neighbour")).isBetween(1, 1_000);
    assertThat(seen).filteredOn(each -> !each.equals("neighbour")).isEqualTo(numbers(0, 10_000));
  }

  @Test
  void controlMessagesGoOnWhileMessagesComeBack() {
    List<Integer> before = new CopyOnWriteArrayList<>();
    WorkerRef worker = spawn(Spawn.defaults().stash(10_000, StashOverflow.FAIL));
    notes(worker, 0, 10_000);
    worker.run(
        () -> {
          holding.call(() -> "reply").thenAccept(reply -> before.add(seen.size()));
          behavior.open();
        });
    settleWhenOpen(worker);
    assertThat(before).singleElement().satisfies(count -> assertThat(count).isLessThan(1_000));
  }

  private static void settleWhenOpen(WorkerRef worker) {
    in(worker, () -> "opened");
    settle(worker);
  }

  // Failures and ends.

  @Test
  void theStashSurvivesARestart() {
    WorkerRef worker = spawn();
    notes(worker, 0, 3);
    Ask<Object> ask = worker.call(() -> "answered");
    worker.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    assertThat(in(worker, () -> behavior.context.stashSize())).isEqualTo(4);
    open(worker);
    assertThat(ask.join()).isEqualTo("answered");
    assertThat(seen).isEqualTo(numbers(0, 3));
    assertThat(system.deadLetterCount()).isZero();
  }

  @Test
  void aFailureAfterUnstashAllLosesNothing() {
    WorkerRef worker = spawn();
    notes(worker, 0, 3);
    worker.run(
        () -> {
          behavior.context.unstashAll();
          throw new IllegalStateException("a handler's bug");
        });
    open(worker);
    settle(worker);
    assertThat(seen).isEqualTo(numbers(0, 3));
  }

  @Test
  void aNewIncarnationMayTakeUpWhatTheOneBeforePutAside() {
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            null,
            context -> {
              Closed made = new Closed(context);
              made.open();
              return made;
            },
            Spawn.supervision(Supervision.restart()));
    worker.run(() -> behavior.isOpen = false);
    notes(worker, 0, 3);
    worker.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    notes(worker, 3, 5);
    settle(worker);
    assertThat(seen).isEqualTo(numbers(0, 5));
  }

  @Test
  void whatIsPutAsideWhenTheActorStopsAreDeadLetters() {
    WorkerRef worker = spawn();
    notes(worker, 0, 3);
    Ask<Object> ask = worker.call(() -> "answered");
    worker.run(() -> behavior.context.stop());
    assertThatThrownBy(ask::join).hasCauseInstanceOf(ActorStoppedException.class);
    system.close();
    assertThat(deadLetters)
        .extracting(letter -> letter.message().getClass().getSimpleName())
        .containsExactlyInAnyOrder("Note", "Note", "Note", "Call");
  }

  // A full stash.

  @Test
  void withoutRoomAMessageFails() {
    WorkerRef worker = spawn(Spawn.supervision(Supervision.restart()).stash(2, StashOverflow.FAIL));
    Closed first = in(worker, () -> behavior);
    notes(worker, 0, 2);
    Ask<Object> ask = worker.call(() -> "answered");
    assertThat(catchThrowable(ask::join).getCause())
        .isInstanceOf(ActorFailedException.class)
        .cause()
        .isInstanceOf(StashFullException.class)
        .hasMessage("the stash of " + worker.path() + " is full; it has room for 2");
    assertThat(in(worker, () -> behavior)).as("restarted").isNotSameAs(first);
    open(worker);
    settle(worker);
    assertThat(seen).isEqualTo(numbers(0, 2));
    assertThat(system.deadLetterCount()).isZero();
  }

  @Test
  void byDefaultThereIsRoomFor1024() {
    WorkerRef worker = spawn();
    notes(worker, 0, 1_024);
    Closed first = in(worker, () -> behavior);
    notes(worker, 1_024, 1_025);
    assertThat(in(worker, () -> behavior)).isNotSameAs(first);
    open(worker);
    settle(worker);
    assertThat(seen).isEqualTo(numbers(0, 1_024));
  }

  @Test
  void withoutRoomTheOldestMayBeDropped() {
    WorkerRef worker = spawn(Spawn.defaults().stash(2, StashOverflow.DROP_OLDEST));
    Ask<Object> ask = worker.call(() -> "answered");
    notes(worker, 0, 3);
    assertThat(catchThrowable(ask::join).getCause()).isInstanceOf(StashFullException.class);
    open(worker);
    settle(worker);
    assertThat(seen).isEqualTo(numbers(1, 3));
    system.close();
    assertThat(deadLetters)
        .extracting(DeadLetter::reason)
        .containsOnly("the stash of " + worker.path() + " is full; it has room for 2")
        .hasSize(2);
  }

  @Test
  void withoutRoomTheNewestMayBeDropped() {
    WorkerRef worker = spawn(Spawn.defaults().stash(2, StashOverflow.DROP_NEWEST));
    notes(worker, 0, 3);
    Ask<Object> ask = worker.call(() -> "answered");
    assertThat(catchThrowable(ask::join).getCause()).isInstanceOf(StashFullException.class);
    open(worker);
    settle(worker);
    assertThat(seen).isEqualTo(numbers(0, 2));
    assertThat(system.deadLetterCount()).isEqualTo(2);
  }

  @Test
  void aStashHasRoomForAMessage() {
    assertThatThrownBy(() -> Spawn.defaults().stash(0, StashOverflow.FAIL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsPutAsideIsCountedOnceAndHandledOnce() {
    WorkerRef worker = spawn();
    notes(worker, 0, 3);
    in(worker, () -> "put aside");
    in(worker, () -> "and that turn is over");
    long handled = metrics().handled();
    assertThat(metrics().deferred()).isEqualTo(3);
    open(worker);
    settle(worker);
    in(worker, () -> "and that turn is over");
    assertThat(metrics().handled() - handled).isBetween(5L, 6L); // It may or not count itself.
  }

  // Misuse.

  @Test
  void onlyAHandledMessageCanBePutAside() {
    List<Throwable> refused = new ArrayList<>();
    CompletableFuture<String> ticked = new CompletableFuture<>();
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            null,
            context -> {
              refused.add(catchThrowable(() -> context.stash()));
              context
                  .timers()
                  .once(
                      "key",
                      Duration.ZERO,
                      self -> {
                        refused.add(catchThrowable(() -> context.stash()));
                        self.run(() -> {});
                        ticked.complete("ticked");
                      });
              return new Closed(context);
            },
            Spawn.defaults());
    ticked.join();
    in(worker, () -> "and that turn is over");
    refused.add(catchThrowable(() -> behavior.context.stash()));
    CompletableFuture<Throwable> ofStage = new CompletableFuture<>();
    worker.run(
        () ->
            holding
                .call(() -> "reply")
                .thenAccept(
                    reply -> ofStage.complete(catchThrowable(() -> behavior.context.stash()))));
    refused.add(ofStage.join());
    assertThat(refused)
        .hasSize(4)
        .allSatisfy(
            thrown ->
                assertThat(thrown)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("called while it handled no message"));
  }

  @Test
  void whatIsThrownInAStageFailsTheAskWithAReason() {
    WorkerRef worker = spawn();
    open(worker);
    Ask<Object> ask = worker.later(() -> CompletableFuture.failedFuture(behavior.context.stash()));
    assertThat(catchThrowable(ask::join).getCause())
        .isInstanceOf(ActorFailedException.class)
        .hasMessageContaining("puts a message aside if its handler throws what it returns");
  }

  @Test
  void whatIsPutAsideIsNotThrownAwayWithWhatWaits() {
    WorkerRef worker = spawn();
    notes(worker, 0, 5);
    assertThat(in(worker, () -> behavior.context.stashSize())).isEqualTo(5);
    TestThreads.occupy(worker, gate);
    notes(worker, 5, 10);
    ActorControl.of(worker).discardPending();
    gate.countDown();
    open(worker);
    settle(worker);
    assertThat(seen).isEqualTo(numbers(0, 5));
    assertThat(metrics().discarded()).isEqualTo(5);
    assertThat(deadLetters).isEmpty();
  }
}
