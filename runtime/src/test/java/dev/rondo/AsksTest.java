package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.Worker.Declared;
import dev.rondo.dispatch.Dispatchers;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several asks as one. What is true of it on each dispatcher is in {@link EveryDispatcherTest}. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class AsksTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  private final ActorSystem system =
      ActorSystem.builder("fan").dispatcher(Dispatchers.sharded(2)).askTimeout(LONG).create();
  private final WorkerRef worker =
      system.spawnWith(
          WorkerRef.CONTRACT,
          "worker",
          context -> new TestWorker(),
          Spawn.supervision(Supervision.resume()));
  private final TestWorker askerBehavior = new TestWorker();
  private final WorkerRef asker = TestWorker.spawn(system, "asker", askerBehavior);

  /** Those replies that a test gives by hand. */
  private final List<CompletableFuture<Object>> replies =
      Stream.generate(() -> new CompletableFuture<Object>()).limit(3).toList();

  @AfterEach
  void stop() {
    replies.forEach(reply -> reply.complete("in any case"));
    system.close();
  }

  private List<Ask<Object>> asks() {
    return replies.stream().map(reply -> worker.later(() -> reply)).toList();
  }

  private static void awaitHandled(WorkerRef worker) {
    worker.call(() -> "a turn").join();
  }

  /** What the actor makes in its turn, which must be complete when it is looked at. */
  private <T> CompletableFuture<T> inActor(Supplier<CompletionStage<T>> made) {
    CompletableFuture<T> seen = new CompletableFuture<>();
    asker.run(
        () ->
            made.get()
                .whenComplete(
                    (value, thrown) -> {
                      assertThat(askerBehavior.context.stashSize()).isZero(); // Throws elsewhere.
                      if (thrown == null) {
                        seen.complete(value);
                      } else {
                        seen.completeExceptionally(thrown);
                      }
                    }));
    return seen;
  }

  // All.

  @Test
  void allRepliesComeInTheOrderOfTheAsks() {
    Ask<List<Object>> all = Asks.all(asks());
    for (int i = 2; i >= 0; i--) {
      assertThat(all).isNotDone();
      replies.get(i).complete(i);
    }
    assertThat(all.join()).containsExactly(0, 1, 2);
    assertThatThrownBy(() -> all.join().set(0, 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void oneCallAsksMany() {
    List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();
    assertThat(Asks.all(numbers, n -> worker.call(() -> n)).join()).isEqualTo(numbers);
    assertThat(inActor(() -> Asks.all(numbers, n -> worker.call(() -> n))).join())
        .isEqualTo(numbers);
  }

  @Test
  void repliesMayBeNull() {
    assertThat(Asks.all(List.of(1, 2), n -> worker.call(() -> null)).join())
        .containsExactly(null, null);
    assertThat(Asks.any(List.of(1), n -> worker.call(() -> null)).join()).isNull();
    assertThat(Asks.gather(List.of(1), n -> worker.call(() -> null), LONG).join().replies())
        .containsEntry(1, null);
  }

  @Test
  void allOfNoneAreThereAtOnce() {
    List<Ask<Object>> none = List.of();
    assertThat(Asks.all(none).join()).isEmpty();
    assertThat(Asks.all(none).thenApply(List::size).join()).isZero();
    assertThat(inActor(() -> Asks.all(none).thenApply(List::size)).join()).isZero();
    assertThat(Asks.gather(none, LONG).join().isComplete()).isTrue();
    assertThatThrownBy(() -> Asks.any(none)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Asks.first(1, none)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Asks.first(0, asks())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Asks.gather(none, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allFailAtOnceWithWhatTheFirstFailureWas() {
    Ask<List<Object>> all = Asks.all(asks());
    replies.get(1).completeExceptionally(new Declared("no funds"));
    assertThatThrownBy(() -> all.orThrow(Declared.class))
        .isInstanceOf(Declared.class)
        .hasMessage("no funds");
    assertThat(replies.get(0)).isNotDone();
  }

  @Test
  void theOtherAsksGoOnWhenAllHaveFailed() {
    CountDownLatch gate = new CountDownLatch(1);
    WorkerRef slow = TestWorker.spawn(system, "slow", new TestWorker());
    TestThreads.occupy(slow, gate);
    Ask<Object> queued = slow.call(() -> "handled");
    Ask<List<Object>> all =
        Asks.all(List.of(queued, asker.call(() -> throwing(new Declared("no")))));
    assertThatThrownBy(all::join).hasCauseInstanceOf(Declared.class);
    gate.countDown();
    assertThat(queued.join()).isEqualTo("handled");
  }

  private static Object throwing(Exception e) throws Exception {
    throw e;
  }

  // Any and first.

  @Test
  void anyIsTheReplyThatComesFirst() {
    Ask<Object> any = Asks.any(asks());
    replies.get(2).completeExceptionally(new Declared("does not count"));
    awaitHandled(worker);
    assertThat(any).isNotDone();
    replies.get(1).complete("first");
    replies.get(0).complete("second");
    assertThat(any.join()).isEqualTo("first");
  }

  @Test
  void anyFailsOnceAllHave() {
    Ask<Object> any = Asks.any(asks());
    replies.get(1).completeExceptionally(new Declared("a"));
    replies.get(2).completeExceptionally(new Declared("b"));
    awaitHandled(worker);
    assertThat(any).isNotDone();
    replies.get(0).completeExceptionally(new IllegalStateException("c"));
    Throwable failure = any.handle((value, thrown) -> thrown).join();
    assertThat(failure)
        .isInstanceOf(TooFewRepliesException.class)
        .hasMessage("3 of 3 asks failed, and 1 had to succeed");
    assertThat(failure.getSuppressed())
        .extracting(Throwable::getClass)
        .containsExactly(Declared.class, Declared.class, ActorFailedException.class);
  }

  @Test
  void theFirstSoManyComeInTheirOrder() {
    Ask<List<Object>> first = Asks.first(2, asks());
    replies.get(2).complete("c");
    awaitHandled(worker);
    assertThat(first).isNotDone();
    replies.get(0).complete("a");
    assertThat(first.join()).containsExactly("c", "a");
    replies.get(1).complete("late");
    assertThat(first.join()).containsExactly("c", "a");
  }

  @Test
  void theFirstSoManyFailWhenThereCannotBeSoMany() {
    Ask<List<Object>> first = Asks.first(2, asks());
    replies.get(0).completeExceptionally(new Declared("a"));
    awaitHandled(worker);
    assertThat(first).isNotDone();
    replies.get(1).completeExceptionally(new Declared("b"));
    assertThatThrownBy(first::join).hasRootCauseMessage("2 of 3 asks failed, and 2 had to succeed");
  }

  // What has come by a time.

  @Test
  void atTheDeadlineThereIsWhatHasCome() {
    ManualTime time = new ManualTime();
    ActorSystem timed =
        ActorSystem.builder("timed").dispatcher(time.dispatcher()).askTimeout(LONG).create();
    TestWorker behavior = new TestWorker();
    WorkerRef timedAsker = TestWorker.spawn(timed, "asker", behavior);
    WorkerRef other = TestWorker.spawn(timed, "other", new TestWorker());
    CompletableFuture<Gathered<String, Object>> seen = new CompletableFuture<>();
    replies.get(1).completeExceptionally(new Declared("no"));
    timedAsker.run(
        () ->
            Asks.gather(
                    List.of("a", "b", "c"),
                    key -> other.later(() -> replies.get("abc".indexOf(key))),
                    Duration.ofMillis(50))
                .thenAccept(
                    gathered -> {
                      assertThat(behavior.context.stashSize()).isZero(); // Throws elsewhere.
                      seen.complete(gathered);
                    }));
    Ask<Gathered<Integer, Object>> outside =
        Asks.gather(
            replies.stream().map(reply -> other.later(() -> reply)).toList(),
            Duration.ofMillis(50));
    replies.get(2).complete("reply");
    ManualTime.settle(timedAsker);
    time.pass(45, timedAsker);
    assertThat(seen).isNotDone();
    assertThat(outside).isNotDone();
    time.passWell(5, timedAsker);
    assertThat(seen.join().replies()).containsOnly(Map.entry("c", "reply"));
    assertThat(seen.join().failures()).containsOnlyKeys("b");
    assertThat(seen.join().failures().get("b")).isInstanceOf(Declared.class);
    assertThat(seen.join().missing()).containsExactly("a");
    assertThat(seen.join().isComplete()).isFalse();
    await()
        .until(
            () -> {
              time.pass(1);
              return outside.isDone();
            });
    assertThat(outside.join().missing()).containsExactly(0);
    replies.get(0).complete("late");
    timed.close();
    assertThat(seen.join().missing()).containsExactly("a");
  }

  @Test
  void whatIsGatheredIsThereWhenAllHaveEnded() {
    replies.get(0).complete("a");
    replies.get(1).completeExceptionally(new Declared("b"));
    replies.get(2).complete("c");
    Gathered<Integer, Object> gathered = Asks.gather(asks(), LONG).join();
    assertThat(gathered.replies()).containsOnlyKeys(0, 2);
    assertThat(gathered.failures()).containsOnlyKeys(1);
    assertThat(gathered.missing()).isEmpty();
    assertThatThrownBy(() -> gathered.replies().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Asks.gather(List.of("x", "x"), key -> worker.call(() -> 1), LONG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x is there twice");
  }

  @Test
  void anAskThatCannotBeMadeFailsAlone() {
    Gathered<Integer, Object> gathered =
        Asks.gather(
                List.of(1, 2),
                key -> {
                  if (key == 1) {
                    throw new IllegalStateException("refused");
                  }
                  return worker.call(() -> "reply");
                },
                LONG)
            .join();
    assertThat(gathered.failures().get(1)).hasMessage("refused");
    assertThat(gathered.replies()).containsOnly(Map.entry(2, "reply"));
    Ask<List<Object>> all = Asks.all(List.of(1), key -> null);
    assertThatThrownBy(all::join).hasRootCauseMessage("the function returned null, no ask");
  }

  // Homes.

  @Test
  void stagesOfAnyKindAreTaken() {
    CompletableFuture<Object> foreign = new CompletableFuture<>();
    CompletableFuture<List<Object>> seen =
        inActor(
            () -> {
              Ask<Object> ask = worker.call(() -> throwing(new Declared("no")));
              return Asks.all(List.of(ask.onError(Declared.class, e -> "recovered"), foreign));
            });
    awaitHandled(worker);
    awaitHandled(asker);
    TestThreads.inThread(() -> foreign.complete("foreign")).join();
    assertThat(seen.join()).containsExactly("recovered", "foreign");
  }

  /** The JDK runs what is chained to its allOf on the thread that completes the last stage. */
  @Test
  void onASharedLoopTheWholeCompletesInTheActorsTurn() {
    CompletableFuture<Object> foreign = new CompletableFuture<>();
    CountDownLatch chained = new CountDownLatch(1);
    CompletableFuture<Object> seen = new CompletableFuture<>();
    asker.run(
        () -> {
          CompletableFuture.allOf(Asks.all(List.of(foreign)))
              .thenApply(nothing -> askerBehavior.context.stashSize()) // Throws elsewhere.
              .whenComplete((size, thrown) -> seen.complete(thrown == null ? "in turn" : thrown));
          chained.countDown();
        });
    TestThreads.run(chained::await);
    foreign.complete("by another thread");
    assertThat(seen.join()).isEqualTo("in turn");
  }

  private Ask<Object> askOf(WorkerRef maker) {
    CompletableFuture<Ask<Object>> leaked = new CompletableFuture<>();
    maker.run(() -> leaked.complete(worker.later(() -> replies.get(0))));
    return leaked.join();
  }

  @Test
  void anAskOfAnotherActorIsRefused() {
    Ask<Object> leaked = askOf(worker);
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    asker.run(
        () -> {
          try {
            Asks.all(List.of(leaked));
          } catch (IllegalArgumentException e) {
            seen.complete(e);
          }
        });
    assertThat(seen.join())
        .hasMessageContainingAll(
            "dev.rondo.Worker.later(Supplier) asked of fan/worker", "belongs to fan/worker")
        .hasMessageContaining("cannot be combined with what belongs to fan/asker");
    assertThatThrownBy(() -> Asks.all(List.of(leaked, askOf(asker))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherThreadMayCombineAsksOfOneActor() {
    List<Ask<Object>> asks = List.of(askOf(asker), askOf(asker), worker.call(() -> "a thread's"));
    CompletableFuture<Object> seen = new CompletableFuture<>();
    Asks.all(asks)
        .thenAccept(
            all -> {
              assertThat(askerBehavior.context.stashSize()).isZero(); // Throws elsewhere.
              seen.complete(all);
            });
    replies.get(0).complete("reply");
    assertThat(seen.join()).isEqualTo(List.of("reply", "reply", "a thread's"));
  }

  @Test
  void whatIsCombinedIsDroppedWithItsIncarnation() {
    WorkerRef restarted =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "restarted",
            context -> new TestWorker(),
            Spawn.supervision(Supervision.restart()));
    List<String> seen = new CopyOnWriteArrayList<>();
    Ask<Object> old = askOf(restarted);
    restarted.run(
        () -> {
          Asks.any(List.of(old)).thenRun(() -> seen.add("any"));
          Asks.gather(List.of(old), Duration.ofMillis(1)).thenRun(() -> seen.add("gathered"));
          throw new IllegalStateException("a bug");
        });
    restarted.run(
        () -> {
          try {
            Asks.all(List.of(old));
          } catch (IllegalArgumentException e) {
            seen.add(e.getMessage());
          }
        });
    restarted.run(
        () ->
            Asks.gather(List.of(new CompletableFuture<>()), Duration.ofMillis(50))
                .thenRun(() -> seen.add("of the next")));
    awaitHandled(restarted);
    replies.get(0).complete("too late");
    await().until(() -> seen.contains("of the next"));
    assertThat(seen).hasSize(2);
    assertThat(seen.get(0)).contains("belongs to fan/restarted as it was before a restart");
  }

  // Failures that are seen, or not.

  @Test
  void nobodyHasToLookAtTheOtherAsks() {
    asker.run(() -> Asks.any(asks()).thenAccept(v -> {}));
    asker.run(() -> Asks.all(asks()).exceptionally(e -> List.of()));
    asker.run(() -> Asks.gather(asks(), LONG));
    awaitHandled(asker);
    awaitHandled(worker);
    replies.get(0).complete("first");
    replies.get(1).completeExceptionally(new Declared("a"));
    replies.get(2).completeExceptionally(new Declared("b"));
    for (int i = 0; i < 5; i++) {
      awaitHandled(worker);
      assertThat(asker.call(() -> "alive").join()).isEqualTo("alive");
    }
  }

  @Test
  void aFailureOfTheWholeThatNobodyLooksAtIsTheActors() {
    replies.get(1).completeExceptionally(new Declared("no funds"));
    String logged =
        TestLog.during(
            () -> {
              asker.run(() -> Asks.all(asks()).thenAccept(v -> {}));
              await().until(() -> asker.call(() -> 1).handle((v, e) -> e != null).join());
            });
    assertThat(logged).contains("fan/asker", "a stage of all of 3 asks", "no funds");
  }

  // Memory.

  @Test
  void theWholeKeepsNoAskThatItNoLongerWaitsFor() {
    List<Ask<Object>> wholes = new ArrayList<>();
    WeakReference<?> late = anyOfThisAndOfOneThatComesLate(replies.get(0), wholes);
    replies.get(0).complete("reply");
    awaitCollected(late);
    assertThat(wholes.get(0).join()).isEqualTo("reply");
  }

  private static WeakReference<?> anyOfThisAndOfOneThatComesLate(
      CompletableFuture<Object> stage, List<Ask<Object>> wholes) {
    CompletableFuture<Object> late = new CompletableFuture<>();
    wholes.add(Asks.any(List.of(stage, late)));
    return new WeakReference<>(late);
  }

  @Test
  void anAskThatIsNoLongerWaitedForKeepsNoReply() {
    CompletableFuture<Object> loser = replies.get(0);
    CompletableFuture<Object> failed = new CompletableFuture<>();
    List<WeakReference<Object>> values = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Object reply = new Object();
      values.add(new WeakReference<>(reply));
      List<CompletableFuture<Object>> stages =
          List.of(loser, i == 0 ? failed : new CompletableFuture<>(), new CompletableFuture<>());
      CompletionStage<?> whole =
          switch (i) {
            case 0 -> Asks.all(stages);
            case 1 -> Asks.first(2, stages);
            default -> Asks.gather(stages, Duration.ofMillis(1));
          };
      stages.get(2).complete(reply);
      if (i == 0) {
        failed.completeExceptionally(new Declared("no"));
      } else if (i == 1) {
        stages.get(1).complete("the second");
      }
      await().until(whole.toCompletableFuture()::isDone);
    }
    values.forEach(AsksTest::awaitCollected);
    assertThat(loser).isNotDone();
  }

  private static void awaitCollected(WeakReference<?> reference) {
    await()
        .until(
            () -> {
              System.gc();
              return reference.refersTo(null);
            });
  }

  @Test
  void aCancelledWholeLeavesTheAsksAlone() {
    List<Ask<Object>> asks = asks();
    Ask<List<Object>> all = Asks.all(asks);
    all.cancel(true);
    replies.get(0).complete("a");
    assertThat(asks.get(0).join()).isEqualTo("a");
    assertThat(asks.get(1)).isNotDone();
    assertThatThrownBy(all::join).isInstanceOf(CancellationException.class);
  }

  @Test
  void anActorDoesNotWaitOnASharedLoop() {
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    asker.run(
        () -> {
          try {
            Asks.all(asks()).join();
          } catch (CompletionException | IllegalStateException e) {
            seen.complete(e);
          }
        });
    assertThat(seen.join())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("waiting for all of 3 asks would block");
  }
}
