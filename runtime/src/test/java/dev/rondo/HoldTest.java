package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Actors whose messages wait for a stage. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they note.
class HoldTest {

  private final ManualTime time = new ManualTime();
  private final ActorSystem system =
      ActorSystem.builder("hold").dispatcher(time.dispatcher()).create();

  /** On the same loop, and never held. */
  private final WorkerRef observer = system.spawn(WorkerRef.CONTRACT, "observer", TestWorker::new);

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Object> stage = new CompletableFuture<>();
  private volatile Noting behavior;
  private final WorkerRef worker = spawn();

  @AfterEach
  void stop() {
    stage.complete("in any case");
    system.close();
  }

  private class Noting extends TestWorker {
    Noting(ActorContext<WorkerRef> context) {
      this.context = context;
      behavior = this;
    }

    @Override
    public void note(long number, String text) {
      seen.add(number + text);
    }
  }

  private WorkerRef spawn() {
    WorkerRef ref =
        system.spawnWith(
            WorkerRef.CONTRACT, null, Noting::new, Spawn.supervision(Supervision.restart()));
    ref.call(() -> "started").join();
    return ref;
  }

  private void hold(CompletionStage<?> held) {
    worker.run(() -> behavior.context.hold(held));
  }

  private void settle() {
    ManualTime.settle(observer);
  }

  @Test
  void messagesWaitForTheStageInTheirOrder() {
    worker.run(
        () -> {
          behavior.context.hold(stage);
          seen.add("goes on");
        });
    IntStream.range(0, 1_000).forEach(i -> worker.note(i, ""));
    settle();
    assertThat(seen).containsExactly("goes on");
    seen.clear();
    stage.complete("done");
    IntStream.range(1_000, 2_000).forEach(i -> worker.note(i, ""));
    worker.call(() -> "handled").join();
    assertThat(seen).isEqualTo(IntStream.range(0, 2_000).mapToObj(String::valueOf).toList());
  }

  @Test
  void whatIsChainedToAnAskRunsBeforeTheMessagesThatWaitedForIt() {
    worker.run(
        () -> {
          Ask<Object> ask = observer.later(() -> stage);
          ask.thenAccept(reply -> seen.add("first " + reply)).thenRun(() -> seen.add("second"));
          behavior.context.hold(ask);
          behavior.context.hold(ask.thenApply(reply -> seen.add("third")));
        });
    worker.note(1, "");
    settle();
    assertThat(seen).isEmpty();
    stage.complete("reply");
    worker.call(() -> "handled").join();
    assertThat(seen).endsWith("1").contains("first reply", "second", "third").hasSize(4);
  }

  @Test
  void severalHoldsAddUp() {
    CompletableFuture<Object> other = new CompletableFuture<>();
    hold(stage);
    stage.complete("done");
    worker.run(
        () -> {
          behavior.context.hold(other);
          behavior.context.hold(new CompletableFuture<>().completeAsync(() -> "soon"));
          behavior.context.hold(CompletableFuture.completedFuture("already"));
        });
    worker.note(1, "");
    settle();
    assertThat(seen).isEmpty();
    other.complete("done");
    worker.call(() -> "handled").join();
    assertThat(seen).containsExactly("1");
  }

  @Test
  void anActorMayHoldFromItsFactoryOn() {
    WorkerRef late =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "late",
            context -> {
              context.hold(stage);
              return new Noting(context);
            });
    late.note(1, "");
    settle();
    assertThat(seen).isEmpty();
    stage.complete("loaded");
    late.call(() -> "handled").join();
    assertThat(seen).containsExactly("1");
  }

  @Test
  void controlMessagesAndRepliesGoOn() {
    CompletableFuture<BellRef> bell = new CompletableFuture<>();
    worker.run(
        () -> {
          bell.complete(behavior.context.face(BellRef.CONTRACT, new TestBell()));
          behavior.context.hold(stage);
          observer.call(() -> "reply").thenAccept(reply -> seen.add("reply"));
        });
    worker.note(1, "");
    bell.join().ring(() -> seen.add("ring"));
    bell.join().alarm(() -> seen.add("alarm"));
    settle();
    assertThat(seen).containsExactlyInAnyOrder("alarm", "reply");
  }

  @Test
  void timersGoOnAndOfEachOneTickWaits() {
    worker.run(
        () -> {
          Timers<WorkerRef> timers = behavior.context.timers();
          timers.fixedRate("told", Duration.ofMillis(10), self -> self.note(1, ""));
          timers.fixedRate(
              "done", Duration.ofMillis(10), self -> observer.run(() -> seen.add("done")));
          behavior.context.hold(stage);
        });
    settle();
    for (int i = 0; i < 5; i++) {
      time.passWell(8, observer);
    }
    assertThat(seen).containsOnly("done").hasSizeBetween(4, 5);
    assertThat(deferred()).isEqualTo(1);
    seen.clear();
    stage.complete("done");
    worker.call(() -> "handled").join();
    ManualTime.settle(observer, 20);
    assertThat(seen).filteredOn("1"::equals).as("and those that were due").hasSizeBetween(4, 5);
  }

  private long deferred() {
    return system.metrics().contracts().stream()
        .filter(contract -> contract.contract().equals(Worker.class.getName()))
        .mapToLong(contract -> contract.deferred())
        .sum();
  }

  @Test
  void aFailedStageIsAFailureOfTheActor() {
    Noting first = behavior;
    worker.run(() -> first.context.timers().once("end", Duration.ofDays(1), self -> {}));
    hold(stage);
    worker.note(1, "");
    stage.completeExceptionally(new IllegalStateException("not to be had"));
    worker.call(() -> "handled").join();
    assertThat(seen).as("by the next incarnation").containsExactly("1");
    assertThat(behavior).isNotSameAs(first);
  }

  @Test
  void aRestartEndsTheHoldAndTheStageMattersNoMore() {
    worker.run(
        () -> {
          behavior.context.hold(stage);
          throw new IllegalStateException("a handler's bug");
        });
    worker.note(1, "");
    worker.call(() -> "handled").join();
    assertThat(seen).containsExactly("1");
    Noting second = behavior;
    stage.completeExceptionally(new IllegalStateException("too late"));
    settle();
    worker.call(() -> "handled").join();
    assertThat(behavior).isSameAs(second);
  }

  @Test
  void aStageOfTheIncarnationBeforeDoesNotEndTheNextOnesHold() {
    worker.run(
        () -> {
          behavior.context.hold(stage);
          throw new IllegalStateException("a handler's bug");
        });
    CompletableFuture<Object> other = new CompletableFuture<>();
    hold(other);
    worker.note(1, "");
    stage.complete("of the one before");
    settle();
    assertThat(seen).isEmpty();
    other.complete("done");
    worker.call(() -> "handled").join();
    assertThat(seen).containsExactly("1");
  }

  @Test
  void whatWaitsWhenTheActorStopsAreDeadLetters() {
    CompletableFuture<BellRef> bell = new CompletableFuture<>();
    worker.run(
        () -> {
          bell.complete(behavior.context.face(BellRef.CONTRACT, new TestBell()));
          behavior.context.hold(stage);
        });
    Ask<Object> ask = worker.call(() -> "answered");
    bell.join().alarm(() -> behavior.context.stop());
    assertThatThrownBy(ask::join).hasCauseInstanceOf(ActorStoppedException.class);
    assertThat(system.deadLetterCount()).isEqualTo(1);
  }

  @Test
  void aSystemThatClosesLetsHeldMessagesFinish() {
    hold(stage);
    worker.note(1, "");
    system.shutdown();
    TestThreads.awaitClosing(system);
    long controls = controls();
    await()
        .until(() -> controls() > controls + 10); // So often the loop was asked whether it is done.
    CompletableFuture.runAsync(() -> stage.complete("done")).join();
    system.close();
    assertThat(seen).containsExactly("1");
    assertThat(system.deadLetterCount()).isZero();
  }

  private long controls() {
    return system.metrics().loops().get(0).counts().controls();
  }

  @Test
  void whatWasPutAsideComesBackBehindTheHold() {
    worker.run(
        () -> {
          throw behavior.context.stash();
        });
    worker.run(
        () -> {
          behavior.context.hold(stage);
          behavior.context.unstashAll();
          seen.add("held");
        });
    worker.note(1, "");
    settle();
    assertThat(seen).containsExactly("held");
    stage.complete("done");
    settle();
    assertThat(seen).as("put aside once more, so that the note comes").containsExactly("held", "1");
  }

  @Test
  void onlyTheActorInItsTurnsMayHold() {
    assertThatThrownBy(() -> behavior.context.hold(stage))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ActorContext.hold of " + worker.path());
  }
}
