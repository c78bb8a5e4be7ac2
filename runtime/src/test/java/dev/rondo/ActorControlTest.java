package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.metrics.ContractMetrics;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to actors from outside. */
@Timeout(60)
class ActorControlTest {

  private static final String PINNED = "own";

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final ActorSystem system =
      ActorSystem.builder("controlled")
          .dispatcher(Dispatchers.sharded(1))
          .dispatcher(PINNED, Dispatchers.pinned())
          .ringSize(64)
          .onDeadLetter(deadLetters::add)
          .create();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final TestWorker behavior = new TestWorker();
  private final WorkerRef worker = TestWorker.spawn(system, "worker", behavior);
  private final WorkerRef neighbor = system.spawn(WorkerRef.CONTRACT, "neighbor", TestWorker::new);
  private final BellRef bell = system.spawn(BellRef.CONTRACT, TestBell::new);
  private final ActorControl control = ActorControl.of(worker);

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  private static boolean isAlive(WorkerRef worker) {
    try {
      return worker.call(() -> true).join() != null;
    } catch (CompletionException e) {
      assertThat(e).hasCauseInstanceOf(ActorStoppedException.class);
      return false;
    }
  }

  private List<String> handled() {
    system.close();
    return behavior.notes;
  }

  /**
   * Waits until the loop has done what was asked for. Before that, it may be in a turn whose
   * control messages are behind it and whose ordinary ones, also later ones, before it.
   */
  private void awaitControl() {
    for (int i = 0; i < 3; i++) { // Actors take turns with control messages.
      CompletableFuture<Void> done = new CompletableFuture<>();
      bell.alarm(() -> done.complete(null));
      done.join();
    }
  }

  private void suspend() {
    control.suspend();
    awaitControl();
  }

  private static List<String> notes(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  private void tell(int from, int to) {
    LongStream.range(from, to).forEach(i -> worker.note(i, ""));
  }

  @Test
  void aStopFromOutsideComesAfterWhatWasToldBefore() {
    TestThreads.occupy(worker, gate);
    tell(0, 30);
    control.stop();
    tell(30, 40);
    gate.countDown();
    assertThat(isAlive(worker)).isFalse();
    assertThat(handled()).isEqualTo(notes(30));
    assertThat(system.deadLetterCount()).isEqualTo(11);
  }

  @Test
  void aStopFromOutsideDoesNotWaitForRoom() {
    TestThreads.occupy(worker, gate);
    tell(0, 63);
    control.stop(); // The ring is full.
    gate.countDown();
    assertThat(isAlive(worker)).isFalse();
    assertThat(handled()).isEqualTo(notes(63));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", PINNED})
  void aStopByAnActorComesAfterWhatItToldBefore(String dispatcher) {
    WorkerRef stopping =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "stopping",
            context -> new TestWorker(),
            dispatcher.isEmpty() ? Spawn.defaults() : Spawn.defaults().dispatcher(dispatcher));
    stopping.run(
        () -> {
          tell(0, 1_000);
          control.stop();
          tell(1_000, 1_010);
        });
    await().until(() -> !isAlive(worker));
    assertThat(handled()).isEqualTo(notes(1_000));
  }

  @Test
  void stopNowLeavesWhatWaits() {
    TestThreads.occupy(worker, gate);
    tell(0, 10);
    control.stopNow();
    gate.countDown();
    assertThat(isAlive(worker)).isFalse();
    assertThat(handled()).isEmpty();
    assertThat(system.deadLetterCount()).isEqualTo(11);
  }

  @Test
  void stoppingTwiceAndStoppingTheStoppedDoNothing() {
    control.stop();
    control.stop();
    control.stopNow();
    control.whenStopped().join();
    assertThat(isAlive(worker)).isFalse();
    control.stop();
    control.stopNow();
    control.stopWhenChildless();
    control.suspend();
    control.resume();
    control.discardPending();
    assertThat(isAlive(neighbor)).isTrue();
    system.close();
    control.stop();
    assertThat(deadLetters).hasSize(1);
  }

  @Test
  void whatIsToldBehindAStopIsHandledInOrderOrADeadLetter() {
    for (int round = 1; round <= 500; round++) {
      TestWorker stopping = new TestWorker();
      WorkerRef ref = TestWorker.spawn(system, "stopping-" + round, stopping);
      long deadBefore = system.deadLetterCount();
      LongStream.range(0, 5).forEach(i -> ref.note(i, ""));
      ActorControl.of(ref).stop();
      LongStream.range(5, 10).forEach(i -> ref.note(i, ""));
      ActorControl.of(ref).whenStopped().join();
      awaitControl(); // What follows the end in its turn.
      int handled = stopping.notes.size();
      assertThat(handled).isBetween(5, 10);
      assertThat(stopping.notes).isEqualTo(notes(handled));
      assertThat(handled + system.deadLetterCount() - deadBefore).isEqualTo(10);
    }
  }

  @Test
  void anActorMayStopWhenItsLastChildHas() {
    ActorContext<WorkerRef> context = contextOf(worker);
    WorkerRef here = spawnChild(context, "here", Spawn.defaults());
    WorkerRef elsewhere = spawnChild(context, "elsewhere", Spawn.defaults().dispatcher(PINNED));
    control.stopWhenChildless();
    ActorControl.of(here).stop();
    ActorControl.of(here).whenStopped().join();
    assertThat(isAlive(here)).isFalse();
    assertThat(isAlive(worker)).isTrue();
    ActorControl.of(elsewhere).stop();
    await().until(() -> !isAlive(worker));
    assertThat(isAlive(neighbor)).isTrue();
  }

  @Test
  void anActorWithoutChildrenStopsAtOnceWhenChildless() {
    control.stopWhenChildless();
    await().until(() -> !isAlive(worker));
  }

  private ActorContext<WorkerRef> contextOf(WorkerRef ref) {
    assertThat(isAlive(ref)).isTrue();
    return behavior.context;
  }

  private WorkerRef spawnChild(ActorContext<WorkerRef> parent, String name, Spawn options) {
    return (WorkerRef)
        worker
            .call(
                () ->
                    parent.spawnWith(
                        WorkerRef.CONTRACT, name, context -> new TestWorker(), options))
            .join();
  }

  @Test
  void aSuspendedActorsMessagesWaitAndKeepTheirOrder() {
    suspend();
    tell(0, 500); // More than the ring holds: the neighbors are not held up.
    assertThat(isAlive(neighbor)).isTrue();
    neighbor.call(() -> List.copyOf(behavior.notes)).join();
    assertThat(neighbor.call(() -> behavior.notes.size()).join()).isEqualTo(0);
    control.resume();
    tell(500, 1_000);
    assertThat(isAlive(worker)).isTrue();
    assertThat(handled()).isEqualTo(notes(1_000));
  }

  @Test
  void whatASuspendedActorChainedGoesOn() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    CompletableFuture<Object> seen = new CompletableFuture<>();
    worker.run(() -> neighbor.later(() -> stage).thenAccept(seen::complete));
    assertThat(isAlive(worker)).isTrue();
    control.suspend();
    stage.complete("while suspended");
    assertThat(seen.join()).isEqualTo("while suspended");
  }

  @Test
  void aSuspendedActorStaysSoWhenItIsRestarted() {
    List<Integer> incarnations = new CopyOnWriteArrayList<>();
    WorkerRef restarting =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "restarting",
            context -> {
              incarnations.add(incarnations.size());
              return new TestWorker();
            },
            Spawn.supervision(Supervision.restart()));
    restarting.run(
        () -> {
          ActorControl.of(restarting).suspend();
          gate.await();
          throw new IllegalStateException("restart me");
        });
    restarting.run(() -> incarnations.add(42));
    gate.countDown();
    await().until(() -> incarnations.size() >= 2);
    assertThat(isAlive(neighbor)).isTrue();
    ActorControl.of(restarting).resume();
    assertThat(isAlive(restarting)).isTrue();
    assertThat(incarnations).containsExactly(0, 1, 42);
  }

  @Test
  void whatASuspendedActorHasIsDeadWhenTheSystemCloses() {
    suspend();
    tell(0, 10);
    assertThat(handled()).isEmpty();
    assertThat(system.deadLetterCount()).isEqualTo(10);
  }

  @Test
  void aStopWaitsForASuspendedActorAndStopNowDoesNot() {
    suspend();
    tell(0, 10);
    control.stop();
    awaitControl();
    assertThat(isAlive(worker)).as("after a stop").isFalse();
    assertThat(system.deadLetterCount()).isEqualTo(1);
    control.stopNow();
    await().until(() -> system.deadLetterCount() == 11);
    assertThat(handled()).isEmpty();
  }

  @Test
  void pendingMessagesAreDiscardedAndCounted() {
    TestThreads.occupy(worker, gate);
    tell(0, 30);
    Ask<Object> ask = worker.call(() -> "never");
    control.discardPending();
    gate.countDown();
    assertThatThrownBy(ask::join)
        .hasCauseInstanceOf(ActorStoppedException.class)
        .hasMessageContaining("discarded");
    await().until(() -> worker.call(() -> true).handle((yes, no) -> yes != null).join());
    assertThat(handled()).isEmpty();
    ContractMetrics metrics = system.metrics().contract(WorkerRef.CONTRACT);
    assertThat(metrics.discarded()).isGreaterThanOrEqualTo(31);
    assertThat(metrics.deadLetters()).isZero();
  }

  @Test
  void whatComesAfterADiscardIsHandled() {
    TestThreads.occupy(worker, gate);
    tell(100, 130);
    control.discardPending();
    tell(0, 20);
    gate.countDown();
    assertThat(handled()).isEqualTo(notes(20));
    assertThat(system.metrics().contract(WorkerRef.CONTRACT).discarded()).isEqualTo(30);
  }

  @Test
  void whatASuspendedActorHasDeferredIsDiscardedButAStopIsNot() {
    suspend();
    tell(0, 200);
    control.stop();
    assertThat(isAlive(neighbor)).isTrue();
    control.discardPending();
    control.resume();
    await().until(() -> !isAlive(worker));
    assertThat(handled()).isEmpty();
    assertThat(system.metrics().contract(WorkerRef.CONTRACT).discarded()).isEqualTo(200);
  }

  @Test
  void whatActorsOfTheLoopSentIsDiscardedToo() {
    neighbor.run(
        () -> {
          tell(0, 300);
          control.discardPending();
        });
    neighbor.call(() -> "sent").join();
    tell(0, 3);
    assertThat(handled()).isEqualTo(notes(3));
    assertThat(system.metrics().contract(WorkerRef.CONTRACT).discarded()).isEqualTo(300);
  }

  @Test
  void aThrowawayMayBeReplacedUnderItsNameWithoutATrace() {
    ActorContext<WorkerRef> context = contextOf(worker);
    Spawn options = Spawn.defaults().dispatcher(PINNED).throwaway();
    WorkerRef first = spawnChild(context, "volatile", options);
    TestThreads.occupy(first, gate);
    IntStream.range(0, 20).forEach(i -> first.note(i, ""));
    Ask<Object> ask = first.call(() -> "never");
    WorkerRef second =
        (WorkerRef)
            worker
                .call(
                    () -> {
                      context.abandon(first);
                      return context.spawnWith(
                          WorkerRef.CONTRACT, "volatile", c -> new TestWorker(), options);
                    })
                .join();
    assertThat(isAlive(second)).isTrue();
    gate.countDown();
    assertThatThrownBy(ask::join).hasCauseInstanceOf(ActorStoppedException.class);
    assertThat(isAlive(first)).isFalse();
    assertThat(second.path()).isEqualTo(first.path());
    assertThatThrownBy(() -> spawnChild(context, "volatile", options))
        .as("the end of the first leaves the name to the second")
        .hasMessageContaining("exists already");
    system.close();
    assertThat(deadLetters).isEmpty();
    assertThat(system.metrics().contract(WorkerRef.CONTRACT).discarded()).isEqualTo(22);
  }

  @Test
  void onlyOwnThrowawaysAreAbandoned() {
    ActorContext<WorkerRef> context = contextOf(worker);
    WorkerRef child = spawnChild(context, "child", Spawn.defaults());
    worker
        .call(
            () -> {
              assertThatThrownBy(() -> context.abandon(child))
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessageContaining("controlled/worker/child")
                  .hasMessageContaining("Spawn.throwaway()");
              assertThatThrownBy(() -> context.abandon(neighbor))
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessageContaining("controlled/neighbor is not a child of controlled/worker");
              return "";
            })
        .join();
    assertThatThrownBy(() -> context.abandon(child))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("outside that actor's turn");
  }
}
