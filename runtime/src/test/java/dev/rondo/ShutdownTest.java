package dev.rondo;

import static dev.rondo.ShutdownPhase.DRAIN;
import static dev.rondo.ShutdownPhase.RELEASE;
import static dev.rondo.ShutdownPhase.UNBIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.TestThreads.Running;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tasks that a program has when its system closes, and who is named when it does not. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShutdownTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  private final List<String> log = new CopyOnWriteArrayList<>();
  private final List<Stall> stalls = new CopyOnWriteArrayList<>();
  private final ActorSystem system =
      ActorSystem.builder("ending")
          .dispatcher(Dispatchers.sharded())
          .closeTimeout(LONG)
          .askTimeout(LONG)
          .create();

  @AfterEach
  void stop() {
    system.close();
  }

  private static CompletionStage<?> done() {
    return CompletableFuture.completedFuture(null);
  }

  private Callable<CompletionStage<?>> notes(String text) {
    return () -> {
      log.add(text);
      return done();
    };
  }

  // Phases.

  @Test
  void phasesFollowEachOtherWhateverTheOrderOfRegistration() {
    system.onShutdown(RELEASE, "pool", LONG, notes("released"));
    system.onShutdown(UNBIND, "server", LONG, notes("unbound"));
    system.onShutdown(DRAIN, "requests", LONG, notes("drained"));
    system.close();
    assertThat(log).containsExactly("unbound", "drained", "released");
  }

  @Test
  void aPhaseWaitsForTheStagesOfTheOneBefore() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    CountDownLatch unbinds = new CountDownLatch(1);
    system.onShutdown(
        UNBIND,
        "server",
        LONG,
        () -> {
          unbinds.countDown();
          return stage.thenAccept(value -> log.add("unbound"));
        });
    system.onShutdown(DRAIN, "requests", LONG, notes("drained"));
    Running closer = TestThreads.inThread(system::close);
    TestThreads.run(unbinds::await);
    assertThat(log).isEmpty();
    stage.complete("");
    closer.join();
    assertThat(log).containsExactly("unbound", "drained");
  }

  @Test
  void theTasksOfAPhaseRunAtTheSameTime() {
    CyclicBarrier all = new CyclicBarrier(8);
    for (int i = 0; i < 8; i++) {
      system.onShutdown(
          DRAIN,
          "task-" + i,
          LONG,
          () -> {
            all.await(); // None gets past it alone.
            log.add("met");
            return done();
          });
    }
    system.close();
    assertThat(log).hasSize(8);
  }

  @Test
  void actorsAnswerUntilThePhaseDrainIsOver() {
    WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
    for (ShutdownPhase phase : List.of(UNBIND, DRAIN)) {
      system.onShutdown(
          phase, "asks", LONG, () -> worker.call(() -> log.add(phase + " was answered")));
    }
    system.close();
    assertThat(log).containsExactly("UNBIND was answered", "DRAIN was answered");
  }

  @Test
  void actorsAndCallbacksHaveEndedWhenWhatTheyUsedIsReleased() {
    TestWorker parent = new TestWorker();
    WorkerRef worker = TestWorker.spawn(system, "worker", parent);
    CountDownLatch gate = new CountDownLatch(1);
    CompletableFuture<Void> callback =
        worker
            .call(() -> 1)
            .thenAccept(
                value -> {
                  Tasks.run(gate::await);
                  log.add("called back");
                });
    system.onShutdown(
        DRAIN,
        "late work",
        LONG,
        () -> {
          worker.run(() -> log.add("handled"));
          gate.countDown();
          return done();
        });
    system.onShutdown(
        RELEASE,
        "looks",
        LONG,
        () -> {
          log.add("released " + TestThreads.named("ending-loop-").size());
          return done();
        });
    system.close();
    assertThat(log).containsOnlyOnce("handled", "called back").last().isEqualTo("released 0");
    assertThat(callback).isCompleted();
  }

  // What goes wrong.

  @Test
  void aFailedTaskIsReportedAndHoldsUpNothing() {
    String reported =
        TestLog.during(
            () -> {
              system.onShutdown(
                  UNBIND,
                  "port 8080",
                  LONG,
                  () -> {
                    throw new IllegalStateException("in use");
                  });
              system.onShutdown(
                  UNBIND,
                  "port 8081",
                  LONG,
                  () -> CompletableFuture.failedStage(new Error("8081")));
              system.onShutdown(UNBIND, "nothing", LONG, () -> null);
              system.onShutdown(DRAIN, "requests", LONG, notes("drained"));
              system.close();
            });
    assertThat(log).containsExactly("drained");
    assertThat(reported)
        .contains("the task 'port 8080' of phase UNBIND failed", "in use")
        .contains("the task 'port 8081' of phase UNBIND failed", "java.lang.Error: 8081")
        .contains("the task 'nothing' of phase UNBIND failed", "it returned null, no stage");
  }

  @Test
  void aTaskThatIsLateIsNamedInterruptedAndLeftBehind() {
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    String reported =
        TestLog.during(
            () -> {
              system.onShutdown(
                  UNBIND,
                  "deaf server",
                  Duration.ofMillis(20),
                  () -> {
                    try {
                      new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                      interrupted.complete(true);
                    }
                    return done();
                  });
              system.onShutdown(
                  UNBIND, "no answer", Duration.ofMillis(500), CompletableFuture::new);
              system.onShutdown(DRAIN, "requests", LONG, notes("drained"));
              system.close();
            });
    assertThat(interrupted).succeedsWithin(LONG);
    assertThat(log).containsExactly("drained");
    assertThat(reported)
        .contains("the task 'deaf server' of phase UNBIND is not over after ", "is interrupted")
        .contains("java.util.concurrent.CountDownLatch.await")
        .contains("the task 'no answer' of phase UNBIND is not over after ", "is not complete");
  }

  @Test
  void theCloseTimeoutIsALimitForAllPhasesTogether() {
    ActorSystem hasty =
        ActorSystem.builder("hasty")
            .dispatcher(Dispatchers.sharded())
            .closeTimeout(Duration.ofMillis(50))
            .create();
    for (ShutdownPhase phase : ShutdownPhase.values()) {
      hasty.onShutdown(phase, "never", LONG, CompletableFuture::new);
    }
    hasty.onShutdown(RELEASE, "pool", LONG, notes("released"));
    String reported = TestLog.during(hasty::close); // Else it would take 30 minutes.
    assertThat(log).containsExactly("released");
    assertThat(reported).contains("of phase UNBIND is", "of phase DRAIN is", "of phase RELEASE is");
  }

  @Test
  void aTaskCannotBeAddedToAPhaseThatHasBegun() {
    CompletableFuture<Object> gate = new CompletableFuture<>();
    CountDownLatch drains = new CountDownLatch(1);
    system.onShutdown(
        DRAIN,
        "requests",
        LONG,
        () -> {
          drains.countDown();
          return gate;
        });
    Running closer = TestThreads.inThread(system::close);
    TestThreads.run(drains::await);
    for (ShutdownPhase phase : List.of(UNBIND, DRAIN)) {
      assertThatThrownBy(() -> system.onShutdown(phase, "late", LONG, notes("late")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "the task 'late' of phase %s comes too late: ending closes, and that phase has begun",
              phase);
    }
    system.onShutdown(RELEASE, "in time", LONG, notes("in time"));
    gate.complete("");
    closer.join();
    assertThat(log).containsExactly("in time");
  }

  @Test
  void aWithdrawnTaskDoesNotRun() {
    ShutdownTask task = system.onShutdown(DRAIN, "requests", LONG, notes("drained"));
    assertThat(task.name()).isEqualTo("requests");
    assertThat(task.phase()).isEqualTo(DRAIN);
    task.withdraw();
    system.close();
    assertThat(log).isEmpty();
    task.withdraw();
  }

  @Test
  void aDeadlineIsPositive() {
    assertThatThrownBy(() -> system.onShutdown(DRAIN, "x", Duration.ZERO, notes("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("deadline must be positive, not PT0S");
  }

  // From everywhere.

  @Test
  void tasksRunOnceHoweverManyCloseAndFromWherever() {
    AtomicInteger runs = new AtomicInteger();
    system.onShutdown(
        UNBIND,
        "counts",
        LONG,
        () -> {
          system.shutdown(); // Under way.
          runs.incrementAndGet();
          return done();
        });
    WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
    CompletableFuture<Object> fromInside = new CompletableFuture<>();
    worker.run(() -> fromInside.complete(system.shutdown().toCompletableFuture()));
    List<Running> closers =
        List.of(TestThreads.inThread(system::close), TestThreads.inThread(system::close));
    closers.forEach(Running::join);
    system.close();
    assertThat((CompletableFuture<?>) fromInside.join()).succeedsWithin(LONG);
    assertThat(runs).hasValue(1);
  }

  @Test
  void aTaskThatClosesWouldWaitForItselfAndIsRefused() {
    String reported =
        TestLog.during(
            () -> {
              system.onShutdown(
                  DRAIN,
                  "closes",
                  LONG,
                  () -> {
                    system.close();
                    return done();
                  });
              system.close();
            });
    assertThat(reported).contains("the task 'closes' of phase DRAIN failed", "Call shutdown()");
  }

  @Test
  void anInterruptEndsTheWaitForTheTasksOfAPhaseOnly() {
    CountDownLatch drains = new CountDownLatch(1);
    system.onShutdown(
        DRAIN,
        "endless",
        LONG,
        () -> {
          drains.countDown();
          return new CompletableFuture<>();
        });
    system.onShutdown(RELEASE, "pool", LONG, notes("released"));
    Running closer =
        TestThreads.inThread(
            () -> {
              system.close();
              log.add("interrupted " + Thread.interrupted());
            });
    TestThreads.run(drains::await);
    TestThreads.awaitState(closer.thread, Thread.State.WAITING);
    closer.thread.interrupt();
    closer.join();
    assertThat(log).containsExactly("released", "interrupted true");
  }

  // With the JVM.

  @ParameterizedTest
  @ValueSource(strings = {"exit", "exit at the end", "exit of a task", "return"})
  void theJvmClosesTheSystemWhenItEnds(String how) throws Exception {
    assertThat(OtherJvm.run(EndingProgram.class, List.of(), how)).contains("handled, released");
  }

  /** What the other JVM runs. */
  static final class EndingProgram {

    private EndingProgram() {}

    public static void main(String[] args) {
      ActorSystem system =
          ActorSystem.builder("ending")
              .dispatcher(Dispatchers.sharded())
              .closeTimeout(LONG)
              .closeAtJvmEnd()
              .create();
      WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
      CountDownLatch gate = new CountDownLatch(1);
      TestThreads.occupy(worker, gate);
      worker.run(() -> System.out.print("handled, "));
      system.onShutdown(UNBIND, "gate", LONG, () -> opened(gate));
      system.onShutdown(RELEASE, "print", LONG, EndingProgram::print);
      switch (args[0]) {
        case "exit" -> System.exit(0);
        case "exit at the end" -> system.shutdown().thenRun(() -> System.exit(0));
        case "exit of a task" -> {
          Duration little = Duration.ofMillis(100);
          system.onShutdown(DRAIN, "exits", little, EndingProgram::exit);
          system.shutdown();
        }
        default -> system.close();
      }
    }

    private static CompletionStage<?> opened(CountDownLatch gate) {
      gate.countDown();
      return done();
    }

    private static CompletionStage<?> print() {
      System.out.println("released");
      return done();
    }

    private static CompletionStage<?> exit() {
      System.exit(0);
      return done();
    }
  }

  // Who did not stop.

  private ActorSystem impatient() {
    return ActorSystem.builder("impatient")
        .dispatcher(Dispatchers.sharded())
        .closeTimeout(Duration.ofMillis(50))
        .onStall(stalls::add)
        .create();
  }

  @Test
  void theHandlerThatDoesNotReturnIsNamedWithItsStack() {
    ActorSystem impatient = impatient();
    WorkerRef worker = TestWorker.spawn(impatient, "worker", new TestWorker());
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(worker, gate);
    String reported = TestLog.during(impatient::close);
    assertThat(reported)
        .contains("impatient did not finish its work in time and is stopped now")
        .containsPattern(
            "impatient-loop-\\d has been in dev.rondo.Worker.run\\(.*\\) of impatient/worker for"
                + " \\d+ ms, while its system closes");
    await().until(() -> !stalls.isEmpty());
    assertThat(stalls.get(0).actor()).isEqualTo("impatient/worker");
    assertThat(stalls.get(0).suspects().get(0).stack())
        .anyMatch(frame -> frame.getMethodName().equals("await"));
  }

  @Test
  void theActorThatOwesAnAnswerIsNamedWithTheAsk() {
    ActorSystem impatient = impatient();
    WorkerRef worker = TestWorker.spawn(impatient, "debtor", new TestWorker());
    WorkerRef asker = TestWorker.spawn(impatient, "asker", new TestWorker());
    Ask<Object> ask = worker.later(CompletableFuture::new);
    asker.call(() -> worker.later(CompletableFuture::new) == null).join();
    String reported = TestLog.during(impatient::close);
    assertThat(reported)
        .contains("impatient/debtor owes an answer to ")
        .containsPattern("Worker.later\\(.*\\) asked of impatient/debtor")
        .contains("1 asks of its actors are not answered");
    assertThatThrownBy(ask::join).hasCauseInstanceOf(ActorStoppedException.class);
  }
}
