package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.internal.loop.EventLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Actors whose stuck handlers are given up, on the dispatchers that allow it. */
@Timeout(60)
abstract class HeartbeatTest {

  static class PinnedTest extends HeartbeatTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.pinned();
    }
  }

  @EnabledForJreRange(min = JRE.JAVA_21)
  static class VirtualTest extends HeartbeatTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.virtual();
    }
  }

  /** Longer than a busy machine keeps a thread waiting for its turn. */
  private static final Duration LIMIT = Duration.ofMillis(300);

  private final BlockingQueue<Stall> stalls = new LinkedBlockingQueue<>();
  private final BlockingQueue<FailureReport> failures = new LinkedBlockingQueue<>();
  private final BlockingQueue<DeadLetter> deadLetters = new LinkedBlockingQueue<>();
  private final List<String> life = new CopyOnWriteArrayList<>();
  private final AtomicInteger incarnations = new AtomicInteger();
  private final Wait wait = new Wait();
  private volatile Writer latest;
  private ActorSystem system;

  abstract Dispatcher dispatcher();

  /** A wait that no interrupt ends. */
  private static final class Wait {
    private volatile boolean isOver;
    private volatile Thread thread;
    private volatile boolean wasInterrupted;

    void begin() {
      thread = Thread.currentThread();
      while (!isOver) {
        LockSupport.parkNanos(1_000_000);
        wasInterrupted |= Thread.interrupted(); // With the flag set it would not park.
      }
    }

    void end() {
      isOver = true;
    }
  }

  /** What keeps notes, and does as it is told. */
  private final class Writer extends TestWorker implements Lifecycle {
    final int incarnation = incarnations.incrementAndGet();

    Writer(ActorContext<WorkerRef> context) {
      this.context = context;
      latest = this;
    }

    @Override
    public void onRestart(Throwable cause) {
      life.add("restart of " + incarnation + " after " + cause.getClass().getSimpleName());
    }

    @Override
    public void onStop() {
      life.add("stop of " + incarnation);
    }
  }

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("stuck")
            .dispatcher(Dispatchers.sharded())
            .askTimeout(Duration.ofSeconds(50)) // As long as the machine takes.
            .dispatcher("own", dispatcher())
            .onStall(stalls::add)
            .onFailure(failures::add)
            .onDeadLetter(deadLetters::add)
            .create();
  }

  @AfterEach
  void stop() {
    wait.end();
    system.close();
  }

  private WorkerRef spawn(String name, Spawn options) {
    return system.spawnWith(WorkerRef.CONTRACT, name, Writer::new, options.dispatcher("own"));
  }

  private WorkerRef spawnReplaced() {
    return spawn("writer", Spawn.defaults().heartbeat(LIMIT, WhenStuck.REPLACE));
  }

  @Test
  void aStuckWriterIsReplacedAndTheNextIncarnationGoesOnInOrder() throws Exception {
    WorkerRef writer = spawnReplaced();
    LongStream.range(0, 100).forEach(i -> writer.note(i, ""));
    Ask<Object> stuck =
        writer.call(
            () -> {
              wait.begin();
              return "late";
            });
    LongStream.range(100, 300).forEach(i -> writer.note(i, ""));
    List<?> notes = (List<?>) writer.call(() -> List.copyOf(latest.notes)).join();

    assertThat(notes).isEqualTo(LongStream.range(100, 300).mapToObj(Long::toString).toList());
    assertThat(latest.incarnation).isEqualTo(2);
    assertThatThrownBy(stuck::join)
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasRootCauseInstanceOf(ActorStuckException.class);
    Throwable cause = failures.take().failure().thrown();
    assertThat(cause).isInstanceOf(ActorStuckException.class);
    assertThat(cause)
        .hasMessage(
            "stuck/writer was replaced, since dev.rondo.Worker.call(Call) took longer than 300 ms");
    assertThat(cause.getStackTrace()).anyMatch(f -> f.getClassName().equals(Wait.class.getName()));
    Stall stall = stalls.take();
    assertThat(stall.actor()).isEqualTo("stuck/writer");
    assertThat(stall.method()).isEqualTo("dev.rondo.Worker.call(Call)");
    assertThat(stall.text()).contains("longer than its limit of 300 ms").contains("is given up");
    assertThat(life).containsExactly("restart of 2 after ActorStuckException");
    await().until(() -> wait.wasInterrupted);
    assertThat(wait.thread.isAlive()).isTrue();
    assertThat(deadLetters).isEmpty();
    assertThat(system.metrics().total().replacements()).isEqualTo(1);
  }

  @Test
  void whatAHandlerDoesAfterItWasGivenUpIsRefused() throws Exception {
    WorkerRef other = TestWorker.spawn(system, "other", new TestWorker());
    BellRef bell = system.spawn(BellRef.CONTRACT, TestBell::new);
    WorkerRef writer = spawnReplaced();
    List<Throwable> refused = new ArrayList<>();
    CompletableFuture<Object> own = new CompletableFuture<>();
    CompletableFuture<Void> end = new CompletableFuture<>();
    Ask<Object> stuck =
        writer.later(
            () -> {
              Writer self = latest;
              wait.begin();
              for (Worker.Task task :
                  List.<Worker.Task>of(
                      () -> other.note(1, "told"),
                      () -> self.context.self().note(1, "told"),
                      () -> bell.alarm(() -> refused.add(null)),
                      () -> other.call(() -> "asked").thenRun(() -> {}),
                      () -> other.call(() -> "asked").join(),
                      () -> self.context.spawn(WorkerRef.CONTRACT, TestWorker::new),
                      () -> self.context.stop(),
                      () -> self.context.self(WorkerRef.CONTRACT),
                      () -> self.context.timers(),
                      () -> self.context.hold(own),
                      () -> system.spawn(WorkerRef.CONTRACT, TestWorker::new),
                      () -> ActorControl.of(writer).stop())) {
                try {
                  task.run();
                  refused.add(null);
                } catch (Throwable thrown) {
                  refused.add(thrown);
                }
              }
              own.complete("late");
              end.complete(null);
              return own;
            });
    assertThat(writer.call(() -> latest.incarnation).join()).isEqualTo(2);
    wait.end();
    end.join();
    wait.thread.join();

    assertThat(refused)
        .hasSize(12)
        .allSatisfy(
            thrown ->
                assertThat(thrown)
                    .isInstanceOf(ActorReplacedException.class)
                    .hasMessageContaining("stuck/writer was replaced, since dev.rondo.Worker"));
    assertThatThrownBy(stuck::join).hasRootCauseInstanceOf(ActorStuckException.class);
    assertThat(writer.call(() -> latest.incarnation).join()).isEqualTo(2);
    assertThat((List<?>) other.call(() -> "answers").thenApply(List::of).join()).hasSize(1);
    assertThat(latest.notes).isEmpty();
    assertThat(deadLetters).isEmpty();
  }

  @Test
  void callsInATurnAreUsualOnes() {
    WorkerRef other = TestWorker.spawn(system, "other", new TestWorker());
    Spawn patient = Spawn.defaults().heartbeat(Duration.ofMinutes(1), WhenStuck.REPLACE);
    WorkerRef writer = spawn("writer", patient);
    assertThat(writer.call(() -> other.call(() -> 1).join()).join()).isEqualTo(1);
    Object chained =
        writer
            .later(() -> other.call(() -> 1).thenCompose(one -> other.call(() -> (int) one + 1)))
            .join();
    assertThat(chained).isEqualTo(2);
    writer.run(
        () -> {
          WorkerRef self = latest.context.self();
          LongStream.range(0, 10_000).forEach(i -> self.note(i, ""));
          WorkerRef child = latest.context.spawn(WorkerRef.CONTRACT, TestWorker::new);
          child.note(1, "");
        });
    assertThat(writer.call(() -> latest.context.self().path()).join()).isEqualTo("stuck/writer");
    writer.call(() -> 1).join();
    system.close();
    assertThat(latest.notes)
        .isEqualTo(LongStream.range(0, 10_000).mapToObj(Long::toString).toList());
    assertThat(failures).isEmpty();
    // Whoever took over in the middle of a tell would find half a message there.
    assertThat(system.metrics().total().fromLane()).isZero();
  }

  @Test
  void aHandlerHasLetGoOfItsLoop() {
    WorkerRef writer = spawnReplaced();
    assertThat(writer.call(() -> EventLoop.ofCaller().isCurrent()).join()).isEqualTo(false);
    assertThat(writer.call(() -> latest.context.self(WorkerRef.CONTRACT)).join()).isEqualTo(writer);
  }

  @Test
  void aHandlerThatCallsItsContextWithoutEndIsGivenUp() {
    WorkerRef writer = spawnReplaced();
    Ask<Object> endless =
        writer.call(
            () -> {
              for (Writer self = latest; ; ) {
                self.context.timers();
              }
            });
    assertThat(writer.call(() -> latest.incarnation).join()).isEqualTo(2);
    assertThatThrownBy(endless::join).hasRootCauseInstanceOf(ActorStuckException.class);
  }

  @Test
  void whatWasSentBeforeAStopIsHandledThoughTheActorHasNotStarted() {
    WorkerRef writer = spawnReplaced();
    LongStream.range(0, 10).forEach(i -> writer.note(i, ""));
    ActorControl.of(writer).stop();
    await().until(() -> life.contains("stop of 1"));
    assertThat(latest.notes).hasSize(10);
    assertThat(deadLetters).isEmpty();
  }

  @Test
  void anActorThatIsStuckAfterItStoppedItselfStops() {
    WorkerRef writer = spawnReplaced();
    writer.run(
        () -> {
          latest.context.stop();
          wait.begin();
        });
    assertThatThrownBy(writer.call(() -> 1)::join).hasCauseInstanceOf(ActorStoppedException.class);
    assertThat(incarnations).hasValue(1);
  }

  @Test
  void aChainedStageThatIsStuckIsGivenUpToo() {
    WorkerRef other = TestWorker.spawn(system, "other", new TestWorker());
    WorkerRef writer = spawnReplaced();
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(other, gate);
    CompletionStage<Object> never = new CompletableFuture<>();
    Ask<Object> owed =
        writer.later(
            () -> {
              other.call(() -> 1).thenRun(wait::begin);
              return never;
            });
    writer.call(() -> 1).join();
    gate.countDown();
    assertThatThrownBy(owed::join).hasCauseInstanceOf(ActorStoppedException.class);
    assertThat(writer.call(() -> latest.incarnation).join()).isEqualTo(2);
  }

  @Test
  void aFactoryThatIsStuckIsTriedAgainWithinALimit() {
    List<Ask<Object>> asks = new ArrayList<>();
    Spawn options =
        Spawn.supervision(Supervision.restart().limit(1, Duration.ofMinutes(1)))
            .dispatcher("own")
            .heartbeat(LIMIT, WhenStuck.REPLACE);
    WorkerRef writer =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "slow",
            context -> {
              if (incarnations.get() == 0) {
                incarnations.incrementAndGet();
                wait.begin();
              }
              return new Writer(context);
            },
            options);
    for (int i = 0; i < 10; i++) {
      asks.add(writer.call(() -> latest.incarnation));
    }
    assertThat(asks).allSatisfy(ask -> assertThat(ask.join()).isEqualTo(2));
  }

  @Test
  void aFactoryThatIsStuckStopsTheActorWithoutALimit() {
    WorkerRef writer =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "slow",
            context -> {
              wait.begin();
              return new Writer(context);
            },
            Spawn.defaults().dispatcher("own").heartbeat(LIMIT, WhenStuck.REPLACE));
    assertThatThrownBy(writer.call(() -> 1)::join).hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void ticksOfATimerAndAStashGoOn() {
    WorkerRef writer = spawnReplaced();
    writer.run(
        () ->
            latest
                .context
                .timers()
                .once("stuck", Duration.ofMillis(1), self -> self.run(wait::begin)));
    assertThat(writer.call(() -> latest.incarnation).join()).isNotNull();
    await().until(() -> incarnations.get() == 2);

    writer.run(
        () -> {
          if (latest.notes.isEmpty()) {
            throw latest.context.stash();
          }
          latest.notes.add("taken up");
        });
    writer.note(1, "");
    writer.run(() -> latest.context.unstashAll());
    writer.run(wait::begin); // It waits no more.
    wait.end();
    await()
        .until(() -> ((List<?>) writer.call(() -> List.copyOf(latest.notes)).join()).size() == 2);
  }

  @Test
  void theStuckBehaviorMustNotServeAgain() throws Exception {
    TestWorker only = new TestWorker();
    WorkerRef writer =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "single",
            context -> only,
            Spawn.defaults().dispatcher("own").heartbeat(LIMIT, WhenStuck.REPLACE));
    writer.run(wait::begin);
    failures.take();
    assertThat(failures.take().failure().thrown())
        .hasMessageContaining("returned the behavior that has failed once more");
    assertThatThrownBy(writer.call(() -> 1)::join).hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void supervisionDecides() throws Exception {
    Spawn stops = Spawn.supervision(Supervision.stop()).heartbeat(LIMIT, WhenStuck.REPLACE);
    WorkerRef stopping = spawn("stopping", stops);
    stopping.run(wait::begin);
    assertThatThrownBy(stopping.call(() -> 1)::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
    assertThat(life).isEmpty();

    Spawn resumes = Spawn.supervision(Supervision.resume()).heartbeat(LIMIT, WhenStuck.REPLACE);
    WorkerRef resuming = spawn("resuming", resumes);
    resuming.run(wait::begin);
    assertThat(resuming.call(() -> latest.incarnation).join()).isEqualTo(3);
  }

  @Test
  void anotherFailureStopsItUnlessSupervisionSaysOtherwise() {
    WorkerRef writer = spawnReplaced();
    writer.run(
        () -> {
          throw new IllegalStateException("on purpose");
        });
    assertThatThrownBy(writer.call(() -> 1)::join).hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void aLimitOfRestartsEndsIt() {
    Spawn options =
        Spawn.supervision(Supervision.restart().limit(2, Duration.ofMinutes(1)))
            .heartbeat(LIMIT, WhenStuck.REPLACE);
    WorkerRef writer = spawn("limited", options);
    List<Ask<Object>> asks =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    writer.call(
                        () -> {
                          wait.begin();
                          return i;
                        }))
            .toList();
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(asks.get(i)::join).hasCauseInstanceOf(ActorFailedException.class);
    }
    assertThatThrownBy(asks.get(3)::join).hasCauseInstanceOf(ActorStoppedException.class);
    assertThat(incarnations).hasValue(3);
  }

  @Test
  void endlessHandlersThatSendEndAsTheyAreRefusedAndNothingIsLostOrSentTwice() {
    TestWorker receiver = new TestWorker();
    WorkerRef other = TestWorker.spawn(system, "other", receiver);
    Duration limit = Duration.ofMillis(5);
    WorkerRef writer = spawn("endless", Spawn.defaults().heartbeat(limit, WhenStuck.REPLACE));
    List<Long> sent = Collections.synchronizedList(new ArrayList<>());
    List<Ask<Object>> asks = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      long first = i % 10 == 5 ? 1_000_000L * i : -1;
      asks.add(writer.call(() -> tellForEver(other, first, sent)));
    }
    List<Integer> failed = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      try {
        asks.get(i).join();
      } catch (CompletionException e) {
        assertThat(e).hasRootCauseInstanceOf(ActorStuckException.class);
        failed.add(i);
      }
    }
    assertThat(failed).containsAll(IntStream.range(0, 20).mapToObj(i -> 10 * i + 5).toList());
    assertThat(system.metrics().total().replacements()).isEqualTo(failed.size());
    system.close();
    assertThat(receiver.notes).isEqualTo(sent.stream().sorted().map(String::valueOf).toList());
    assertThat(deadLetters).isEmpty();
  }

  /** Tells numbers from the first on, and notes what was sent, until that is refused. */
  private static Object tellForEver(WorkerRef other, long first, List<Long> sent) {
    for (long number = first; number >= 0; number++) {
      other.note(number, "");
      sent.add(number);
      LockSupport.parkNanos(10_000);
    }
    return "done";
  }

  @Test
  void itIsRefusedWhereOthersShareTheThread() {
    Spawn options = Spawn.defaults().heartbeat(LIMIT, WhenStuck.REPLACE);
    assertThatThrownBy(() -> system.spawnWith(WorkerRef.CONTRACT, "shared", Writer::new, options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dev.rondo.Worker cannot be spawned with a heartbeat")
        .hasMessageContaining("Spawn it with a dispatcher that is pinned or virtual");
    system.spawn(WorkerRef.CONTRACT, "shared", TestWorker::new); // The name is free.
  }

  @Test
  void aThreadThatIsGivenUpIsInterrupted() throws Exception {
    WorkerRef writer = spawnReplaced();
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    writer.run(
        () -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.complete(true);
            throw e;
          }
        });
    assertThat(writer.call(() -> latest.incarnation).join()).isEqualTo(2);
    assertThat(interrupted.get()).isTrue();
    assertThat(failures.take().failure().thrown()).isInstanceOf(ActorStuckException.class);
  }

  @Test
  void closeEndsThoughAThreadIsStuckForGood() {
    WorkerRef writer = spawnReplaced();
    writer.run(wait::begin);
    writer.call(() -> 1).join();
    system.close();
    assertThat(wait.thread.isAlive()).isTrue();
  }
}
