package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.Worker.Declared;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A failed stage that nobody looks at is its actor's failure; outside it is logged. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // That is what this is about.
class UnseenFailuresTest {

  private ActorSystem system;
  private WorkerRef worker;
  private WorkerRef asker;

  @BeforeEach
  void start() {
    system = ActorSystem.create("unseen");
    worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "worker",
            context -> new TestWorker(),
            Spawn.supervision(Supervision.resume()));
    asker = TestWorker.spawn(system, "asker", new TestWorker());
  }

  @AfterEach
  void stop() {
    system.close();
  }

  private static Object bug(Object value) {
    throw new IllegalStateException("a bug");
  }

  private static Object declare() throws Declared {
    throw new Declared("declared");
  }

  private static Consumer<WorkerRef> use(Consumer<WorkerRef> use) {
    return use;
  }

  static Stream<Arguments> unseen() {
    return Stream.of(
        Arguments.of("an ask", use(w -> w.call(() -> declare()))),
        Arguments.of("what is chained", use(w -> w.call(() -> 1).thenApply(v -> bug(v)))),
        Arguments.of("the source", use(w -> w.call(() -> declare()).thenAccept(v -> {}))),
        Arguments.of(
            "the end of a chain",
            use(w -> w.call(() -> 1).thenApply(v -> bug(v)).thenApply(v -> v).thenRun(() -> {}))),
        Arguments.of(
            "what is composed",
            use(w -> w.call(() -> 1).thenCompose(v -> w.call(() -> declare())))),
        Arguments.of(
            "what is combined",
            use(w -> w.call(() -> 1).thenCombine(w.call(() -> declare()), (a, b) -> a))),
        Arguments.of(
            "one of two",
            use(
                w -> {
                  Ask<Object> ask = w.call(() -> 1);
                  ask.thenAccept(v -> bug(v));
                  ask.thenAccept(v -> {});
                })),
        Arguments.of(
            "an ask with another deadline",
            use(w -> w.call(() -> declare()).orTimeout(1, TimeUnit.HOURS))),
        Arguments.of(
            "a deadline that has passed",
            use(
                w ->
                    w.call(() -> 1)
                        .thenCompose(one -> new CompletableFuture<>())
                        .orTimeout(1, TimeUnit.MILLISECONDS))),
        Arguments.of("a recovery", use(w -> w.call(() -> declare()).exceptionally(e -> bug(e)))),
        Arguments.of(
            "an action on an end", use(w -> w.call(() -> 1).whenComplete((v, e) -> bug(v)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unseen")
  void isTheActorsFailure(String what, Consumer<WorkerRef> use) {
    String logged =
        TestLog.during(
            () -> {
              asker.run(() -> use.accept(worker));
              awaitStopped(asker);
            });
    assertThat(logged)
        .contains("unseen/asker")
        .contains("dev.rondo.Worker.call(Call) asked of unseen/worker");
  }

  private static void awaitStopped(WorkerRef actor) {
    await().until(() -> actor.call(() -> 1).handle((value, e) -> e != null).join());
  }

  static Stream<Arguments> seen() {
    return Stream.of(
        Arguments.of("success", use(w -> w.call(() -> 1).thenApply(v -> v))),
        Arguments.of("recovery", use(w -> w.call(() -> declare()).exceptionally(e -> 2))),
        Arguments.of(
            "recovery at the end",
            use(w -> w.call(() -> 1).thenApply(v -> bug(v)).thenApply(v -> v).handle((v, e) -> 2))),
        Arguments.of("onError", use(w -> w.call(() -> declare()).onError(Declared.class, e -> 2))),
        Arguments.of("a look", use(w -> w.call(() -> declare()).whenComplete((v, e) -> {}))),
        Arguments.of(
            "allOf",
            use(
                w ->
                    CompletableFuture.allOf(
                            w.call(() -> declare()),
                            w.call(() -> 1).thenApply(v -> bug(v)),
                            w.call(() -> declare()).thenApply(v -> v),
                            w.call(() -> 1).thenCompose(v -> w.call(() -> declare())))
                        .exceptionally(e -> null))),
        Arguments.of(
            "allOf of what is combined",
            use(
                w ->
                    CompletableFuture.allOf(
                            w.call(() -> 1).thenCombine(w.call(() -> declare()), (a, b) -> a))
                        .exceptionally(e -> null))),
        Arguments.of(
            "a foreign stage",
            use(
                w ->
                    CompletableFuture.completedFuture(1)
                        .thenCompose(v -> w.call(() -> declare()))
                        .exceptionally(e -> null))),
        Arguments.of("a cancellation", use(w -> w.later(CompletableFuture::new).cancel(true))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seen")
  void isNoneWhereSomebodyLooks(String what, Consumer<WorkerRef> use) {
    asker.run(() -> use.accept(worker));
    for (int i = 0; i < 5; i++) { // So long that the stages have come and their looks have run.
      worker.call(() -> asker.call(() -> 1) == null).join();
      assertThat(asker.call(() -> "alive").join()).isEqualTo("alive");
    }
  }

  @Test
  void isNoneWhereAllOfIsMadeWhenTheFunctionHasRun() throws Exception {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    CountDownLatch hasRun = new CountDownLatch(1);
    AtomicReference<CompletableFuture<Object>> composed = new AtomicReference<>();
    asker.run(
        () ->
            composed.set(
                worker
                    .call(() -> 1)
                    .thenCompose(
                        value -> {
                          hasRun.countDown();
                          return worker.later(() -> stage);
                        })));
    hasRun.await();
    AtomicReference<CompletableFuture<Void>> all = new AtomicReference<>();
    asker
        .call(() -> all.getAndSet(CompletableFuture.allOf(composed.get())))
        .handle((v, e) -> v)
        .join();
    stage.completeExceptionally(new Declared("late"));
    assertThatThrownBy(all.get()::join).hasRootCauseInstanceOf(Declared.class);
    for (int i = 0; i < 5; i++) {
      assertThat(asker.call(() -> "alive").join()).isEqualTo("alive");
    }
  }

  @Test
  void isTheAskersWhereTheStageIsTheReply() {
    WorkerRef other = TestWorker.spawn(system, "other", new TestWorker());
    assertThatThrownBy(
            other.later(() -> worker.call(() -> 1).thenApply(UnseenFailuresTest::bug))::join)
        .hasRootCauseMessage("a bug");
    assertThat(other.call(() -> "alive").join()).isEqualTo("alive");
  }

  @Test
  void isNoneIfItIsLookedAtInTheSameTurn() {
    AtomicReference<CompletionStage<Object>> failed = new AtomicReference<>();
    asker
        .later(
            () ->
                worker
                    .call(() -> declare())
                    .handle((value, failure) -> failed)
                    .thenApply(
                        unused -> {
                          Ask<Object> late = worker.call(() -> declare());
                          return late.handle((v, e) -> "handled");
                        }))
        .join();
    assertThat(asker.call(() -> "alive").join()).isEqualTo("alive");
  }

  @Test
  void outsideAnActorItIsLoggedOnceWithTheAsk() {
    try (TestLog.Lines log = new TestLog.Lines("dev.rondo.ask")) {
      worker.call(() -> 1).thenAccept(UnseenFailuresTest::bug);
      await().until(() -> !log.lines().isEmpty());
      system.close();
      assertThat(log.lines()).hasSize(1);
      assertThat(log.text())
          .contains(
              "nobody looked at a failure: dev.rondo.Worker.call(Call) asked of unseen/worker")
          .contains("a bug");
    }
  }

  @Test
  void outsideAnActorItIsNotLoggedIfSomebodyLooks() {
    try (TestLog.Lines log = new TestLog.Lines("dev.rondo.ask")) {
      assertThatThrownBy(worker.call(() -> declare())::join).hasCauseInstanceOf(Declared.class);
      assertThatThrownBy(worker.call(() -> 1).thenApply(UnseenFailuresTest::bug)::join)
          .hasRootCauseMessage("a bug");
      worker.call(() -> declare()).handle((value, failure) -> 1).join();
      system.close(); // Expires the looks that are to come.
      assertThat(log.lines()).isEmpty();
    }
  }
}
