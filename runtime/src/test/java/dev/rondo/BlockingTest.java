package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Handlers that wait, on the dispatchers that allow it. */
@Timeout(60)
abstract class BlockingTest {

  static class PinnedTest extends BlockingTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.pinned();
    }
  }

  @EnabledForJreRange(min = JRE.JAVA_21)
  static class VirtualTest extends BlockingTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.virtual();
    }

    @Test
    void tenThousandActorsAnswer() {
      List<Ask<Object>> asks =
          IntStream.range(0, 10_000)
              .mapToObj(i -> spawn("many-" + i, new TestWorker()).call(() -> i))
              .toList();
      assertThat(asks.stream().mapToInt(ask -> (int) ask.join()).sum()).isEqualTo(49_995_000);
    }
  }

  private static final int RING = 64;

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final TestWorker sharedBehavior = new TestWorker();
  private final TestWorker behavior = new TestWorker();
  private ActorSystem system;
  private WorkerRef shared;
  private WorkerRef waiting;

  abstract Dispatcher dispatcher();

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("blocking")
            .dispatcher(Dispatchers.sharded())
            .dispatcher("waiting", dispatcher())
            .ringSize(RING)
            .onDeadLetter(deadLetters::add)
            .create();
    shared = TestWorker.spawn(system, "shared", sharedBehavior);
    waiting = spawn("waiting", behavior);
  }

  @AfterEach
  void stop() {
    system.close();
  }

  WorkerRef spawn(String name, TestWorker worker) {
    return system.spawnWith(
        WorkerRef.CONTRACT,
        name,
        context -> {
          worker.context = context;
          return worker;
        },
        Spawn.defaults().dispatcher("waiting"));
  }

  @Test
  void aHandlerMayWaitForWhatItsTellBringsAbout() {
    assertThat(
            waiting
                .call(
                    () -> {
                      CountDownLatch latch = new CountDownLatch(1);
                      shared.run(latch::countDown);
                      latch.await();
                      return "done";
                    })
                .join())
        .isEqualTo("done");
  }

  @Test
  void aHandlerMayJoinAnAskOfAnActorElsewhere() {
    WorkerRef other = spawn("other", new TestWorker());
    assertThat(waiting.call(() -> (int) shared.call(() -> 1).join() + 1).join()).isEqualTo(2);
    assertThat(waiting.call(() -> (int) other.call(() -> 2).join() + 1).join()).isEqualTo(3);
  }

  @Test
  void whatIsChainedRunsInTheActorsTurnAndCannotBeJoinedThere() {
    CompletableFuture<Object> seen = new CompletableFuture<>();
    waiting.run(
        () ->
            shared
                .call(() -> 1)
                .thenAccept(
                    value -> {
                      behavior.context.spawn(WorkerRef.CONTRACT, TestWorker::new);
                      seen.complete(Thread.currentThread().getName());
                    }));
    assertThat(seen.join()).isEqualTo(waiting.call(() -> Thread.currentThread().getName()).join());
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(shared, gate);
    Ask<Object> joining = waiting.call(() -> shared.call(() -> 1).thenApply(value -> value).join());
    assertThatThrownBy(joining::join)
        .rootCause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("would block the event loop that has to deliver it");
    gate.countDown();
  }

  @Test
  void anAskThatNobodyAnswersEndsTheWait() {
    assertThatThrownBy(
            waiting.call(
                    () -> shared.within(Duration.ofMillis(20)).later(CompletableFuture::new).join())
                ::join)
        .rootCause()
        .isInstanceOf(AskTimeoutException.class);
  }

  @Test
  void whatFindsARingFullIsSentWhileTheHandlerWaits() {
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(shared, gate);
    assertThat(
            waiting
                .call(
                    () -> {
                      CountDownLatch last = new CountDownLatch(1);
                      LongStream.range(0, 10 * RING).forEach(i -> shared.note(i, ""));
                      shared.run(last::countDown);
                      gate.countDown();
                      last.await();
                      return "done";
                    })
                .join())
        .isEqualTo("done");
    system.close();
    assertThat(sharedBehavior.notes)
        .isEqualTo(LongStream.range(0, 10 * RING).mapToObj(Long::toString).toList());
    assertThat(deadLetters).isEmpty();
  }

  @Test
  void closeInterruptsAHandlerThatWaitsForEver() {
    ActorSystem hurried =
        ActorSystem.builder("hurried")
            .dispatcher(dispatcher())
            .closeTimeout(Duration.ofMillis(50))
            .create();
    WorkerRef stuck = TestWorker.spawn(hurried, "stuck", new TestWorker());
    TestThreads.occupy(stuck, new CountDownLatch(1));
    hurried.close();
    assertThatThrownBy(stuck.call(() -> 1)::join).hasCauseInstanceOf(ActorStoppedException.class);
  }
}
