package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MDC;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they tell.
abstract class ContextPropagationTest {

  static final ThreadLocal<@Nullable String> CONTEXT = new ThreadLocal<>();

  /** Carries a string, and fails where that says so. */
  static final class Strings implements ContextPropagation<String> {

    @Override
    public @Nullable String capture() {
      String context = CONTEXT.get();
      if ("not to be captured".equals(context)) {
        throw new IllegalStateException(context);
      }
      return context;
    }

    @Override
    public Scope enter(@Nullable String context) {
      String before = CONTEXT.get();
      if ("not to be set".equals(context)) {
        throw new IllegalStateException(context);
      }
      CONTEXT.set(context);
      return () -> {
        CONTEXT.set(before);
        if ("not to be left".equals(context)) {
          throw new IllegalStateException(context);
        }
      };
    }
  }

  private final ActorSystem system =
      ActorSystem.builder("contexts")
          .dispatcher(dispatcher())
          .contextPropagation(new Strings())
          .create();
  final TestWorker behavior = new TestWorker();
  final WorkerRef worker = spawn("worker", behavior);
  final WorkerRef other = spawn("other", new TestWorker());
  private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

  abstract Dispatcher dispatcher();

  abstract Spawn options();

  private WorkerRef spawn(String name, TestWorker made) {
    return system.spawnWith(
        WorkerRef.CONTRACT,
        name,
        context -> {
          made.context = context;
          return made;
        },
        options());
  }

  @AfterEach
  void stop() {
    CONTEXT.remove();
    system.close();
  }

  /** What is there; the text says when. */
  private void look(String when) {
    seen.add(when + ": " + CONTEXT.get());
  }

  private static String current() {
    return String.valueOf(CONTEXT.get());
  }

  private void assertSeen(String... looks) throws InterruptedException {
    for (String each : looks) {
      assertThat(seen.take()).isEqualTo(each);
    }
    assertThat(seen).isEmpty();
  }

  @Test
  void aMessageBringsTheContextOfItsSenderAndLeavesNone() throws Exception {
    CONTEXT.set("a");
    worker.run(() -> look("tell"));
    assertThat(worker.call(ContextPropagationTest::current).join()).isEqualTo("a");
    CONTEXT.remove();
    worker.run(() -> look("without"));
    assertSeen("tell: a", "without: null");
  }

  @Test
  void whatAnActorSendsHasTheContextOfItsTurn() throws Exception {
    CONTEXT.set("a");
    worker.run(
        () -> {
          other.run(() -> look("tell of a tell"));
          CONTEXT.set("b");
          other.run(() -> look("another context"));
        });
    assertSeen("tell of a tell: a", "another context: b");
    CONTEXT.remove();
    assertThat(worker.call(ContextPropagationTest::current).join()).isEqualTo("null");
  }

  @Test
  void stagesOfAnAskHaveTheContextInWhichItWasMade() throws Exception {
    CONTEXT.set("a");
    worker.run(
        () ->
            other
                .call(() -> CompletableFuture.completedStage(current()))
                .thenCompose(
                    reply -> {
                      look("first stage");
                      return other.call(ContextPropagationTest::current);
                    })
                .thenAccept(reply -> look("replied " + reply)));
    assertSeen("first stage: a", "replied a: a");
  }

  @Test
  void soHaveThoseOfThreads() throws Exception {
    CONTEXT.set("a");
    worker.call(() -> 1).thenAccept(one -> look("on a callback thread"));
    assertSeen("on a callback thread: a");
    CONTEXT.remove();
    worker.call(() -> 1).thenAccept(one -> look("the same without"));
    assertSeen("the same without: null");
  }

  @Test
  void soHaveThoseOfSeveralAsksAndOffloadedWork() throws Exception {
    CONTEXT.set("a");
    worker.run(
        () -> {
          behavior
              .context
              .offload(
                  () -> {
                    look("offloaded");
                    return 1;
                  })
              .thenAccept(one -> look("its result"));
        });
    assertSeen("offloaded: a", "its result: a");
    CONTEXT.set("b");
    worker.run(
        () ->
            Asks.all(List.of(other.call(() -> 1), other.call(() -> 2)))
                .thenAccept(all -> look("all")));
    assertSeen("all: b");
  }

  @Test
  void aMessageThatWasPutAsideOrForwardedKeepsIt() throws Exception {
    CONTEXT.set("a");
    boolean[] isFirst = {true};
    worker.run(
        () -> {
          look("handled");
          if (isFirst[0]) {
            isFirst[0] = false;
            throw behavior.context.stash();
          }
        });
    CONTEXT.set("b");
    worker.run(() -> behavior.context.unstashAll());
    assertSeen("handled: a", "handled: a");
    boolean[] isForwarded = {false};
    Ask<Object> forwarded =
        worker.call(
            () -> {
              if (!isForwarded[0]) {
                isForwarded[0] = true;
                CONTEXT.set("c");
                throw behavior.context.forward(other);
              }
              return current();
            });
    assertThat(forwarded.join()).isEqualTo("b");
  }

  @Test
  void whatComesOfNoMessageHasNone() throws Exception {
    CONTEXT.set("a");
    worker.run(
        () ->
            behavior
                .context
                .timers()
                .once("tick", Duration.ofMillis(1), self -> self.run(() -> look("tick"))));
    assertSeen("tick: null");
  }

  @Test
  void aSenderWhoseContextCannotBeCapturedSendsNothing() {
    CONTEXT.set("not to be captured");
    assertThatThrownBy(() -> worker.run(() -> look("sent"))).hasMessage("not to be captured");
    assertThatThrownBy(() -> worker.call(() -> 1)).hasMessage("not to be captured");
    CONTEXT.remove();
    assertThat(worker.call(() -> 1).join()).isEqualTo(1);
    assertThat(seen).isEmpty();
  }

  @Test
  void aContextThatCannotBeSetOrLeftKeepsNoMessageFromItsHandler() throws Exception {
    try (TestLog.Lines log = new TestLog.Lines("dev.rondo.context")) {
      CONTEXT.set("not to be set");
      worker.run(() -> look("handled"));
      CONTEXT.set("not to be left");
      assertThat(worker.call(ContextPropagationTest::current).join()).isEqualTo("not to be left");
      assertSeen("handled: null");
      await().until(() -> log.lines().size() == 2);
      assertThat(log.lines().get(0)).contains("a message is handled without", "not to be set");
      assertThat(log.lines().get(1)).contains("could not be taken back", "not to be left");
    }
  }

  @Test
  void aFailureTakesNoneAlong() throws Exception {
    CONTEXT.set("a");
    WorkerRef resumed =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "resumed",
            context -> new TestWorker(),
            Spawn.supervision(Supervision.resume()));
    assertThatThrownBy(
            () ->
                resumed
                    .call(
                        () -> {
                          throw new IllegalStateException("on purpose");
                        })
                    .join())
        .hasRootCauseMessage("on purpose");
    CONTEXT.remove();
    assertThat(resumed.call(ContextPropagationTest::current).join()).isEqualTo("null");
  }

  /** The ring is full of what has to wait with its sender. */
  @Test
  void messagesThatFoundNoRoomKeepIt() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    other.run(() -> TestThreads.run(gate::await));
    CONTEXT.set("a");
    worker
        .call(
            () -> {
              IntStream.range(0, 10_000)
                  .forEach(i -> other.run(() -> assertThat(CONTEXT.get()).isEqualTo("a")));
              other.run(() -> look("last"));
              return "sent";
            })
        .join();
    gate.countDown();
    assertSeen("last: a");
  }

  @Test
  void theLoggersMapIsCarried() {
    try (ActorSystem logging =
        ActorSystem.builder("logging")
            .dispatcher(Dispatchers.sharded())
            .contextPropagation(ContextPropagation.mdc())
            .create()) {
      WorkerRef logger = logging.spawn(WorkerRef.CONTRACT, TestWorker::new);
      MDC.put("request", "17");
      Ask<Object> within = logger.call(() -> String.valueOf(MDC.get("request")));
      MDC.clear();
      Ask<Object> without = logger.call(() -> String.valueOf(MDC.get("request")));
      assertThat(within.join()).isEqualTo("17");
      assertThat(without.join()).isEqualTo("null");
    }
  }

  static class SharedTest extends ContextPropagationTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.sharded(2);
    }

    @Override
    Spawn options() {
      return Spawn.defaults();
    }
  }

  static class PinnedTest extends ContextPropagationTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.pinned();
    }

    @Override
    Spawn options() {
      return Spawn.defaults();
    }
  }

  /** Whose handlers may lose their loops. */
  static class ReplaceableTest extends PinnedTest {
    @Override
    Spawn options() {
      return Spawn.defaults().heartbeat(Duration.ofMinutes(1), WhenStuck.REPLACE);
    }
  }
}
