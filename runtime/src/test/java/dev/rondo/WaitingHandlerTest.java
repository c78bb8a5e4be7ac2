package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handlers on shared loops that wait for asks in ways that an ask cannot refuse. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WaitingHandlerTest {

  private static final Duration SHORT = Duration.ofMillis(30);
  private static final Duration LONGER = Duration.ofSeconds(2); // Begins when a loop looks at it.

  private final ActorSystem system =
      ActorSystem.builder("waits")
          .dispatcher(Dispatchers.sharded(1))
          .dispatcher("other", Dispatchers.pinned())
          .create();
  private final TestWorker behavior = new TestWorker();
  private final WorkerRef waiting = TestWorker.spawn(system, "waiting", behavior);
  private final WorkerRef neighbour = TestWorker.spawn(system, "neighbour", new TestWorker());
  private final WorkerRef remote =
      system.spawnWith(
          WorkerRef.CONTRACT,
          "remote",
          context -> new TestWorker(),
          Spawn.defaults().dispatcher("other"));
  private final CountDownLatch gate = new CountDownLatch(1);

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  /** Waits in a handler for all of them, and tells what came of it. */
  private Throwable waitFor(Supplier<? extends CompletableFuture<?>> asks) {
    return (Throwable)
        waiting
            .within(Duration.ofMinutes(1))
            .call(
                () -> {
                  try {
                    return new AssertionError("has come: " + joinAll(asks.get()));
                  } catch (CompletionException e) {
                    return e.getCause();
                  }
                })
            .join();
  }

  /** As programs do it: it is no ask that is joined. */
  private static Object joinAll(CompletableFuture<?> ask) {
    return CompletableFuture.allOf(ask).join();
  }

  private static void assertNamesTheHandler(Throwable thrown) {
    assertThat(thrown)
        .isInstanceOf(AskTimeoutException.class)
        .hasMessageContainingAll(
            "was not answered within",
            "waits-loop-0, where its answer has to come to,",
            "waiting for a future in dev.rondo.Worker.call(Call)",
            "of waits/waiting");
  }

  @Test
  void anAskOfTheSameLoopEndsAtItsDeadline() {
    assertNamesTheHandler(waitFor(() -> neighbour.within(SHORT).call(() -> "never")));
    assertThat(waiting.call(() -> "goes on").join()).isEqualTo("goes on");
  }

  @Test
  void anAnswerThatCannotComeHomeIsFailed() {
    assertNamesTheHandler(waitFor(() -> remote.within(SHORT).call(() -> "there at once")));
  }

  @Test
  void aDeadlineThatNobodyHasLookedAtBeginsWithTheWait() {
    assertNamesTheHandler(waitFor(() -> remote.within(LONGER).call(() -> "there at once")));
  }

  @Test
  void anAskOfAnEarlierTurnIsFoundAsWell() {
    AtomicInteger looks = new AtomicInteger();
    CompletableFuture<CompletableFuture<Object>> earlier = new CompletableFuture<>();
    waiting.run(
        () ->
            earlier.complete(
                remote
                    .within(SHORT.multipliedBy(10))
                    .call(
                        () -> {
                          gate.await();
                          return looks.incrementAndGet();
                        })));
    for (int i = 0; i < 20; i++) { // Some turns, in which it grows old.
      waiting.call(() -> "a turn").join();
    }
    assertNamesTheHandler(waitFor(earlier::join));
    gate.countDown();
    assertThat(remote.call(looks::get).join()).isEqualTo(1);
  }

  @Test
  void eachOfSeveralWaitsEnds() {
    Object thrown =
        waiting
            .within(Duration.ofMinutes(1))
            .call(
                () ->
                    List.of(
                        failureOf(neighbour.within(SHORT).call(() -> 1)),
                        failureOf(remote.within(SHORT).call(() -> 2)),
                        failureOf(neighbour.within(SHORT).call(() -> 3))))
            .join();
    assertThat((List<?>) thrown)
        .hasSize(3)
        .allSatisfy(each -> assertNamesTheHandler((Throwable) each));
  }

  private static Throwable failureOf(CompletableFuture<?> ask) {
    try {
      return new AssertionError("has come: " + joinAll(ask));
    } catch (CompletionException e) {
      return e.getCause();
    }
  }

  /** What a thread completes that has nothing to do with the loop is none of its business. */
  @Test
  void anAskThatIsNotDueIsLeftAlone() {
    CompletableFuture<Object> foreign = new CompletableFuture<>();
    CompletableFuture<Object> answer = new CompletableFuture<>();
    CountDownLatch began = new CountDownLatch(1);
    waiting.run(
        () -> {
          remote
              .within(Duration.ofMinutes(1))
              .call(() -> "there at once")
              .whenComplete((reply, thrown) -> answer.complete(reply == null ? thrown : reply));
          neighbour
              .within(SHORT)
              .call(() -> "too late")
              .whenComplete((reply, thrown) -> foreign.complete("its end ends the wait"));
          began.countDown();
          joinAll(foreign.thenApply(end -> end));
        });
    TestThreads.run(began::await);
    TestThreads.run(() -> assertThat(foreign.complete("by a thread")).isTrue());
    assertThat(answer.join()).isEqualTo("there at once");
  }
}
