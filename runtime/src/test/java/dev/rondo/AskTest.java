package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rondo.Worker.Declared;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class AskTest {

  private ActorSystem system;
  private WorkerRef worker;
  private WorkerRef asker;
  private volatile TestWorker askerBehavior;

  @BeforeEach
  void start() {
    system = ActorSystem.create("asks");
    worker = system.spawn(WorkerRef.CONTRACT, "worker", TestWorker::new);
    asker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "asker",
            context -> {
              askerBehavior = new TestWorker();
              askerBehavior.context = context;
              return askerBehavior;
            },
            Spawn.supervision(Supervision.restart()));
  }

  @AfterEach
  void stop() {
    system.close();
  }

  /** A default system's loops are shared, so that whatever depends on a stage is confined. */
  @Test
  void whatAForeignStageEndsCompletesInTheActorsTurn() {
    CompletableFuture<Object> foreign = new CompletableFuture<>();
    CompletableFuture<Object> seen = new CompletableFuture<>();
    asker.run(
        () ->
            CompletableFuture.allOf(worker.call(() -> 1).thenCompose(one -> foreign))
                .thenApply(nothing -> askerBehavior.context.stashSize()) // Throws elsewhere.
                .whenComplete(
                    (size, thrown) -> seen.complete(thrown == null ? "in turn" : thrown)));
    worker.call(() -> 1).join();
    asker.call(() -> "has composed").join();
    foreign.complete("by a thread");
    assertThat(seen.join()).isEqualTo("in turn");
  }

  @Test
  void timeoutsOfStagesEndInTheActorsTurn() {
    CompletableFuture<Object> timedOut = new CompletableFuture<>();
    CompletableFuture<Object> replaced = new CompletableFuture<>();
    asker.run(
        () -> {
          CompletableFuture.allOf(
                  worker.later(CompletableFuture::new).orTimeout(1, TimeUnit.MILLISECONDS))
              .exceptionally(
                  thrown -> {
                    timedOut.complete(askerBehavior.context.stashSize() == 0 ? thrown : "?");
                    return null;
                  });
          CompletableFuture.allOf(
                  worker
                      .call(() -> 1)
                      .thenCompose(one -> new CompletableFuture<Object>())
                      .completeOnTimeout("else", 1, TimeUnit.MILLISECONDS))
              .thenRun(() -> replaced.complete(askerBehavior.context.stashSize()));
        });
    assertThat((Throwable) timedOut.join())
        .hasCauseInstanceOf(TimeoutException.class)
        .hasRootCauseMessage(
            "dev.rondo.Worker.later(Supplier) asked of asks/worker was not complete within 1"
                + " milliseconds");
    assertThat(replaced.join()).isEqualTo(0);
    assertThat(worker.call(() -> 1).orTimeout(1, TimeUnit.HOURS).join()).isEqualTo(1);
    assertThatThrownBy(
            worker.later(CompletableFuture::new).orTimeout(1, TimeUnit.MILLISECONDS)::join)
        .hasCauseInstanceOf(TimeoutException.class);
  }

  @Test
  void askIsAnsweredWithWhatTheHandlerReturns() {
    assertThat(worker.call(() -> 42).join()).isEqualTo(42);
    assertThat(worker.call(() -> null).join()).isNull();
  }

  @Test
  void declaredExceptionIsAReplyAndNoFailure() {
    Ask<Object> ask =
        worker.call(
            () -> {
              throw new Declared("no funds");
            });
    assertThatThrownBy(ask::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOf(Declared.class)
        .hasMessage("no funds");
    assertThatThrownBy(() -> ask.orThrow(Declared.class)).isInstanceOf(Declared.class);
    assertThat(ask.onError(Declared.class, e -> "recovered from " + e.getMessage()).join())
        .isEqualTo("recovered from no funds");
    assertThat(worker.call(() -> "the actor goes on").join()).isEqualTo("the actor goes on");
  }

  @Test
  void otherErrorsPassThroughOnErrorAndOrThrow() {
    Ask<Object> ask =
        worker.call(
            () -> {
              throw new IllegalStateException("bug");
            });
    assertThatThrownBy(() -> ask.orThrow(Declared.class))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ActorFailedException.class);
    assertThatThrownBy(ask.onError(Declared.class, e -> "not called")::join)
        .hasCauseInstanceOf(ActorFailedException.class);
  }

  @Test
  void undeclaredExceptionFailsTheAskWithItsCause() {
    IllegalStateException bug = new IllegalStateException("bug");
    Ask<Object> ask =
        worker.call(
            () -> {
              throw bug;
            });
    Throwable failure = catchThrowable(ask::get);
    assertThat(failure)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(ActorFailedException.class)
        .hasMessage(
            "dev.rondo.Worker.call(Call) asked of asks/worker failed: the handler threw " + bug)
        .hasCause(bug);
  }

  @Test
  void askOutsideActorsFailsAtItsDeadline() {
    CountDownLatch never = new CountDownLatch(1);
    WorkerRef hasty = worker.within(Duration.ofMillis(30));
    try {
      Ask<Object> ask = hasty.call(() -> never.await(20, java.util.concurrent.TimeUnit.SECONDS));
      assertThatThrownBy(ask::join)
          .cause()
          .isInstanceOf(AskTimeoutException.class)
          .hasMessageMatching(
              "dev.rondo.Worker.call\\(Call\\) asked of asks/worker was not answered within 30 ms:"
                  + " its handler was called \\d+ ms ago, and no answer has come."
                  + " Whether it was handled, or will be, is unknown.");
    } finally {
      never.countDown();
    }
  }

  @Test
  void askByAnActorFailsAtItsDeadlineInItsTurn() {
    CompletableFuture<Object> unanswered = new CompletableFuture<>();
    CompletableFuture<String> seen = new CompletableFuture<>();
    asker.run(
        () ->
            worker
                .within(Duration.ofMillis(30))
                .later(() -> unanswered)
                .whenComplete(
                    (value, failure) -> {
                      askerBehavior.context.stop(); // Allowed in the actor's turn only.
                      seen.complete(failure.getClass().getSimpleName());
                    }));
    assertThat(seen.join()).isEqualTo("AskTimeoutException");
    unanswered.complete("too late");
  }

  @Test
  void expiredWorkIsNotStarted() {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicInteger started = new AtomicInteger();
    worker.run(gate::await);
    Ask<Object> expired = worker.within(Duration.ofMillis(1)).call(started::incrementAndGet);
    assertThatThrownBy(expired::join).hasCauseInstanceOf(AskTimeoutException.class);
    Ask<Object> cancelled = worker.call(started::incrementAndGet);
    cancelled.cancel(false);
    gate.countDown();
    assertThat(worker.call(started::get).join()).isEqualTo(0);
  }

  @Test
  void lateAskIsAnsweredWhenItsStageCompletes() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Ask<Object> ask = worker.later(() -> stage);
    assertThat(worker.call(() -> "others are served meanwhile").join()).isNotNull();
    assertThat(ask.isDone()).isFalse();
    stage.complete("late");
    assertThat(ask.join()).isEqualTo("late");
  }

  @Test
  void lateAskFailsAsItsStageDoes() {
    assertThatThrownBy(
            worker.later(() -> CompletableFuture.failedFuture(new Declared("later")))::join)
        .hasCauseInstanceOf(Declared.class);
    assertThatThrownBy(
            worker.later(
                    () ->
                        CompletableFuture.failedFuture(
                            new CompletionException(new Declared("wrapped"))))
                ::join)
        .hasCauseInstanceOf(Declared.class);
    assertThatThrownBy(
            worker.later(() -> CompletableFuture.failedFuture(new IllegalStateException("bug")))
                ::join)
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasRootCauseInstanceOf(IllegalStateException.class);
    assertThat(worker.call(() -> "its turn had ended well").join()).isNotNull();
  }

  @Test
  void lateAskWithoutAStageIsAFailureOfTheHandler() {
    assertThatThrownBy(worker.later(() -> null)::join)
        .cause()
        .isInstanceOf(ActorFailedException.class)
        .hasMessageContaining("dev.rondo.Worker.later(Supplier) returned null instead of a stage");
  }

  @Test
  void anActorMayAnswerWithAnotherActorsAnswer() {
    Object answer =
        asker.later(() -> worker.call(() -> 20).thenApply(value -> (int) value + 1)).join();
    assertThat(answer).isEqualTo(21);
  }

  @Test
  void whatAnActorChainsRunsInItsTurnWhoeverCompletesIt() {
    CompletableFuture<String> foreign = new CompletableFuture<>();
    CompletableFuture<Object> seen = new CompletableFuture<>();
    asker.run(
        () ->
            worker
                .call(() -> 1)
                .thenCompose(value -> foreign)
                .thenAccept(
                    value -> {
                      askerBehavior.context.spawn(WorkerRef.CONTRACT, TestWorker::new);
                      seen.complete(Thread.currentThread().getName());
                    }));
    assertThat(asker.call(() -> "the chain hangs on the foreign future by now").join()).isNotNull();
    foreign.complete("from this thread");
    assertThat(seen.join()).isEqualTo(asker.call(() -> Thread.currentThread().getName()).join());
  }

  @Test
  void asyncStagesOfAnActorRunInItsTurnToo() {
    CompletableFuture<Object> seen = new CompletableFuture<>();
    asker.run(
        () ->
            worker
                .call(() -> 1)
                .thenAcceptAsync(
                    value -> {
                      askerBehavior.context.spawn(WorkerRef.CONTRACT, TestWorker::new);
                      seen.complete(value);
                    }));
    assertThat(seen.join()).isEqualTo(1);
  }

  @Test
  void whatAnActorChainedIsDroppedWhenItsIncarnationEnds() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    List<Object> seen = new ArrayList<>();
    asker.run(() -> worker.later(() -> stage).thenAccept(seen::add));
    asker.run(
        () -> {
          throw new IllegalStateException("restart me");
        });
    assertThat(asker.call(() -> "restarted").join()).isEqualTo("restarted");
    stage.complete("for the former incarnation");
    assertThat(worker.call(() -> "the reply has passed").join()).isNotNull();
    assertThat(asker.call(seen::size).join()).isEqualTo(0);
  }

  @Test
  void whatAThreadChainsNeverRunsOnAnEventLoop() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Ask<Object> ask = worker.later(() -> stage);
    CompletableFuture<List<String>> names =
        ask.thenApply(value -> new ArrayList<>(List.of(Thread.currentThread().getName())))
            .thenApply(
                list -> {
                  list.add(Thread.currentThread().getName());
                  return list;
                });
    CompletableFuture<String> minimal =
        ask.minimalCompletionStage()
            .thenApply(value -> Thread.currentThread().getName())
            .toCompletableFuture();
    worker.run(() -> stage.complete("on the loop"));
    assertThat(names.join()).hasSize(2).allMatch(name -> name.startsWith("asks-callbacks-"));
    assertThat(minimal.join()).startsWith("asks-callbacks-");
  }

  @Test
  void blockingInATurnIsRefusedWithAWayOut() {
    String refusal =
        (String)
            asker.call(() -> catchThrowable(() -> worker.call(() -> 1).join()).getMessage()).join();
    assertThat(refusal)
        .isEqualTo(
            "waiting for dev.rondo.Worker.call(Call) asked of asks/worker would block the event"
                + " loop that has to deliver it. Chain the rest to the ask (thenAccept,"
                + " thenCompose), or return the stage from the handler.");
  }

  @Test
  void askFailsWhenActorStopsBeforeReplying() {
    Ask<Object> taken = asker.later(CompletableFuture::new);
    Ask<Object> queued =
        asker.call(
            () -> {
              askerBehavior.context.stop();
              return "said before the stop";
            });
    assertThat(queued.join()).isEqualTo("said before the stop");
    assertThatThrownBy(taken::join)
        .cause()
        .isInstanceOf(ActorStoppedException.class)
        .hasMessage(
            "dev.rondo.Worker.later(Supplier) asked of asks/asker failed: the actor stopped before"
                + " it answered");
    assertThatThrownBy(asker.call(() -> "nobody there")::join)
        .cause()
        .isInstanceOf(ActorStoppedException.class)
        .hasMessage(
            "dev.rondo.Worker.call(Call) asked of asks/asker failed: the actor has stopped");
  }

  /** Its event loop is held, so whoever fails the ask, it is not that. */
  @Test
  void askToADeadActorFailsInTheCallAndIsADeadLetter() {
    CountDownLatch gate = new CountDownLatch(1);
    try (ActorSystem single =
        ActorSystem.builder("single").dispatcher(Dispatchers.sharded(1)).create()) {
      TestWorker mortal = new TestWorker();
      WorkerRef dead = TestWorker.spawn(single, "dead", mortal);
      dead.run(() -> mortal.context.stop());
      assertThatThrownBy(dead.call(() -> "gone")::join)
          .hasCauseInstanceOf(ActorStoppedException.class);
      long before = single.deadLetterCount();
      TestThreads.occupy(single.spawn(WorkerRef.CONTRACT, TestWorker::new), gate);

      Ask<Object> ask = dead.call(() -> "nobody there");

      assertThat(ask).isCompletedExceptionally();
      assertThat(single.deadLetterCount()).isEqualTo(before + 1);
      gate.countDown();
    }
  }

  @Test
  void askOfAnActorToADeadOneComesHomeInTheAskersTurn() {
    worker.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    assertThatThrownBy(worker.call(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
    CompletableFuture<Thread> seen = new CompletableFuture<>();
    asker.run(
        () ->
            worker
                .call(() -> "nobody there")
                .exceptionally(
                    failure -> {
                      askerBehavior.context.face(WorkerRef.CONTRACT, askerBehavior);
                      return seen.complete(Thread.currentThread());
                    }));
    assertThat(asker.call(Thread::currentThread).join()).isEqualTo(seen.join());
  }
}
