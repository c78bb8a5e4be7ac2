package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What deadlines are for: nobody works for an answer that nobody waits for. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class AskDeadlinesTest {

  private static final Duration SHORT = Duration.ofMillis(30);
  private static final Duration LONG = Duration.ofSeconds(50);

  private final ActorSystem system =
      ActorSystem.builder("asks")
          .dispatcher(Dispatchers.sharded(2))
          .askTimeout(Duration.ofHours(1))
          .create();
  private final TestWorker front = new TestWorker();
  private final TestWorker back = new TestWorker();
  private final WorkerRef frontRef = TestWorker.spawn(system, "front", front);
  private final WorkerRef backRef = TestWorker.spawn(system, "back", back);
  private final CountDownLatch gate = new CountDownLatch(1);
  private final AtomicInteger started = new AtomicInteger();

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  private static Duration timeLeft(TestWorker worker) {
    return worker.context.currentAsk().orElseThrow().timeLeft();
  }

  private static void awaitEndOf(TestWorker worker) {
    CurrentAsk ask = worker.context.currentAsk().orElseThrow();
    await().pollInterval(Duration.ofMillis(1)).until(() -> !ask.isAwaited());
  }

  // Asks for asks.

  @Test
  void whatAHandlerAsksHasTheTimeThatIsLeft() {
    Object left = frontRef.within(LONG).later(() -> backRef.call(() -> timeLeft(back))).join();
    assertThat((Duration) left).isPositive().isLessThanOrEqualTo(LONG);
  }

  @Test
  void aShorterTimeOfItsOwnHolds() {
    Duration shorter = LONG.dividedBy(2);
    Object left =
        frontRef
            .within(LONG)
            .later(() -> backRef.within(shorter).call(() -> timeLeft(back)))
            .join();
    assertThat((Duration) left).isPositive().isLessThanOrEqualTo(shorter);
  }

  @Test
  void soHasWhatIsAskedInStagesOfAHandlersAsks() {
    Object left =
        frontRef
            .within(LONG)
            .later(
                () ->
                    backRef
                        .call(() -> 1)
                        .thenApply(one -> one)
                        .thenCompose(one -> backRef.call(() -> 2))
                        .thenCompose(two -> backRef.call(() -> timeLeft(back))))
            .join();
    assertThat((Duration) left).isPositive().isLessThanOrEqualTo(LONG);
  }

  @Test
  void soHasWhatIsAskedWhenSeveralOrOffloadedWorkHaveEnded() {
    Object left =
        frontRef
            .within(LONG)
            .later(
                () ->
                    Asks.all(List.of(backRef.call(() -> 1), backRef.call(() -> 2)))
                        .thenCompose(all -> front.context.offload(() -> 3))
                        .thenCompose(three -> backRef.call(() -> timeLeft(back))))
            .join();
    assertThat((Duration) left).isPositive().isLessThanOrEqualTo(LONG);
  }

  @Test
  void aTellHasNoAskAndLeavesNoneBehind() {
    CompletableFuture<Optional<CurrentAsk>> ofTell = new CompletableFuture<>();
    CompletableFuture<Object> left = new CompletableFuture<>();
    frontRef.within(LONG).call(() -> 1).join();
    frontRef.run(
        () -> {
          ofTell.complete(front.context.currentAsk());
          backRef.call(() -> timeLeft(back)).thenAccept(left::complete);
        });
    assertThat(ofTell.join()).isEmpty();
    assertThat((Duration) left.join()).isGreaterThan(LONG);
  }

  @Test
  void whatIsAskedWhenTheTimeIsOverIsNotBegun() {
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    CountDownLatch began = new CountDownLatch(1);
    Ask<Object> outer;
    do { // On a busy machine its time may be over before it is begun.
      outer =
          frontRef
              .within(SHORT)
              .later(
                  () -> {
                    began.countDown();
                    awaitEndOf(front);
                    return backRef
                        .call(started::incrementAndGet)
                        .whenComplete((value, failure) -> seen.complete(failure));
                  });
      await().until(outer::isDone);
    } while (began.getCount() > 0);
    assertThat(seen.join())
        .isInstanceOf(AskTimeoutException.class)
        .hasMessage(
            "dev.rondo.Worker.call(Call) asked of asks/back was not begun: the time was over of the"
                + " ask for which it was made, dev.rondo.Worker.later(Supplier) asked of"
                + " asks/front");
    assertThatThrownBy(outer::join).hasCauseInstanceOf(AskTimeoutException.class);
    assertThat(backRef.call(started::get).join()).isEqualTo(0);
  }

  // The end of an ask.

  @Test
  void aHandlerSeesThatItsAskWasCancelled() {
    CompletableFuture<CurrentAsk> seen = new CompletableFuture<>();
    Ask<Object> ask =
        frontRef.call(
            () -> {
              seen.complete(front.context.currentAsk().orElseThrow());
              awaitEndOf(front);
              return "for nobody";
            });
    assertThat(seen.join().isAwaited()).isTrue();
    ask.cancel(true);
    assertThat(seen.join().isAwaited()).isFalse();
  }

  @Test
  void expiredWorkIsNotStartedThoughItsAskerIsTooBusyToNotice() {
    TestThreads.occupy(backRef, gate);
    frontRef.run(() -> backRef.within(SHORT).call(started::incrementAndGet));
    frontRef.call(() -> "sent").join();
    CountDownLatch frontGate = new CountDownLatch(1);
    long sent = System.nanoTime();
    TestThreads.occupy(frontRef, frontGate);
    await().until(() -> System.nanoTime() - sent > SHORT.toNanos());
    gate.countDown();
    assertThat(backRef.call(started::get).join()).isEqualTo(0);
    frontGate.countDown();
  }

  @Test
  void repliesThatComeLateAreCounted() {
    CompletableFuture<Object> answer = new CompletableFuture<>();
    Ask<Object> atOnce =
        frontRef
            .within(SHORT)
            .call(
                () -> {
                  awaitEndOf(front);
                  return "late";
                });
    Ask<Object> later = frontRef.within(SHORT).later(() -> answer);
    assertThatThrownBy(atOnce::join).hasCauseInstanceOf(AskTimeoutException.class);
    assertThatThrownBy(later::join).hasCauseInstanceOf(AskTimeoutException.class);
    answer.complete("late, too");
    system.close();
    long late = system.metrics().contract(WorkerRef.CONTRACT).lateReplies();
    long abandoned = system.metrics().contract(WorkerRef.CONTRACT).abandoned();
    assertThat(late + abandoned).isEqualTo(2); // The second may have waited for the first too long.
    assertThat(late).isPositive();
  }

  // Texts, by a clock that stands still until the message has come as far as it shall.

  private void withManualTime(BiConsumer<ActorSystem, ManualTime> test) {
    ManualTime time = new ManualTime();
    try (ActorSystem still = ActorSystem.builder("still").dispatcher(time.dispatcher()).create()) {
      test.accept(still, time);
      gate.countDown();
    }
  }

  private static void assertTimeoutSays(Ask<?> ask, String regex) {
    assertThatThrownBy(ask::join).rootCause().hasMessageMatching(regex);
  }

  @Test
  void theFailureSaysBehindHowManyTheMessageWaits() {
    withManualTime(
        (still, time) -> {
          WorkerRef worker = TestWorker.spawn(still, "worker", new TestWorker());
          TestThreads.occupy(worker, gate);
          worker.note(1, "");
          worker.note(2, "");
          Ask<Object> ask = worker.within(SHORT).call(() -> 1);
          time.pass(1_000);
          assertTimeoutSays(
              ask,
              "dev\\.rondo\\.Worker\\.call\\(Call\\) asked of still/worker was not answered within"
                  + " 30 ms: it waits in still-loop-0, behind 3 messages\\. Whether it was handled,"
                  + " or will be, is unknown\\.");
        });
  }

  @Test
  void theFailureSaysThatTheActorHasTheMessage() {
    withManualTime(
        (still, time) -> {
          WorkerRef suspended = TestWorker.spawn(still, "suspended", new TestWorker());
          WorkerRef other = TestWorker.spawn(still, "other", new TestWorker());
          suspended.call(() -> 1).join();
          ActorControl.of(suspended).suspend();
          ManualTime.settle(other);
          Ask<Object> ask = suspended.within(SHORT).call(() -> 1);
          time.pass(1_000, other);
          assertTimeoutSays(ask, ".*: it has come to the actor, which could not handle it\\. .*");
        });
  }

  @Test
  void theFailureSaysSinceWhenTheHandlerRuns() {
    withManualTime(
        (still, time) -> {
          WorkerRef worker = TestWorker.spawn(still, "worker", new TestWorker());
          Ask<Object> ask = worker.within(SHORT).later(CompletableFuture::new);
          ManualTime.settle(worker);
          time.pass(1_000);
          assertTimeoutSays(
              ask, ".*: its handler was called 1000 ms ago, and no answer has come\\. .*");
        });
  }
}
