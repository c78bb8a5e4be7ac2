package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of which no actor can be blamed: the loop ends, asks fail, and the hook decides. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class FatalErrorsTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  private final AtomicReference<Throwable> fatal = new AtomicReference<>();

  private ActorSystemBuilder builder() {
    return ActorSystem.builder("doomed")
        .dispatcher(Dispatchers.sharded())
        .closeTimeout(LONG)
        .askTimeout(LONG);
  }

  private static Object endLoop() {
    throw new InternalError("as if the JVM were broken");
  }

  /** What is printed as an error while the task runs. */
  private static String errorOutput(Runnable task) {
    PrintStream before = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      task.run();
    } finally {
      System.setErr(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theErrorIsPrintedAndTheSystemTerminated() {
    String printed =
        errorOutput(
            () -> {
              ActorSystem system = builder().create();
              WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
              worker.run(FatalErrorsTest::endLoop);
              await().until(() -> TestThreads.named("doomed-").isEmpty());
            });
    assertThat(printed)
        .contains("Rondo: an event loop ends by an error that no actor can be blamed for:")
        .contains("java.lang.InternalError: as if the JVM were broken");
  }

  @Test
  void theHookIsToldInsteadAfterAsksHaveFailedAndOtherLoopsGoOn() {
    CompletableFuture<Boolean> failedBefore = new CompletableFuture<>();
    CompletableFuture<Ask<Object>> asked = new CompletableFuture<>();
    try (ActorSystem system =
        builder()
            .dispatcher(Dispatchers.sharded(2))
            .onFatal(
                (told, error) -> {
                  fatal.set(error);
                  failedBefore.complete(asked.join().isCompletedExceptionally());
                })
            .create()) {
      WorkerRef victim = TestWorker.spawn(system, "victim", new TestWorker());
      WorkerRef neighbour = TestWorker.spawn(system, "neighbour", new TestWorker());
      errorOutput(
          () -> {
            CountDownLatch gate = new CountDownLatch(1);
            TestThreads.occupy(victim, gate);
            asked.complete(victim.call(FatalErrorsTest::endLoop));
            gate.countDown();
            assertThat(failedBefore.join()).isTrue();
          });
      assertThat(fatal.get()).isInstanceOf(InternalError.class);
      assertThat(neighbour.call(() -> "alive").join()).isEqualTo("alive");
      assertThatThrownBy(victim.call(() -> 1)::join)
          .hasCauseInstanceOf(ActorStoppedException.class);
    }
  }

  @Test
  void aHookThatFailsTerminatesTheSystem() {
    String printed =
        errorOutput(
            () -> {
              ActorSystem system =
                  builder()
                      .onFatal(
                          (told, error) -> {
                            throw new IllegalStateException("the hook's own");
                          })
                      .create();
              TestWorker.spawn(system, "worker", new TestWorker()).run(FatalErrorsTest::endLoop);
              await().until(() -> TestThreads.named("doomed-").isEmpty());
            });
    assertThat(printed).contains("the hook's own");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyAskOfALoopThatDiesCompletes(boolean isPinned) {
    try (ActorSystem system =
        builder()
            .dispatcher(isPinned ? Dispatchers.pinned() : Dispatchers.sharded(1))
            .dispatcher("elsewhere", Dispatchers.pinned())
            .onFatal((told, error) -> {})
            .create()) {
      WorkerRef callee =
          system.spawnWith(
              WorkerRef.CONTRACT,
              "callee",
              context -> new TestWorker(),
              Spawn.defaults().dispatcher("elsewhere"));
      WorkerRef victim = TestWorker.spawn(system, "victim", new TestWorker());
      CompletableFuture<Ask<Object>> made = new CompletableFuture<>();
      Ask<Object> taken = victim.later(CompletableFuture::new);
      CompletableFuture<Object> answer = new CompletableFuture<>();
      victim.run(() -> made.complete(callee.later(() -> answer)));
      CompletableFuture<?> madeByVictim = made.join();
      CountDownLatch gate = new CountDownLatch(1);
      TestThreads.occupy(victim, gate);
      Ask<Object> inHand = victim.call(FatalErrorsTest::endLoop);
      Ask<Object> queued = victim.call(() -> "never");
      errorOutput(
          () -> {
            gate.countDown();
            assertThatThrownBy(() -> taken.get(60, TimeUnit.SECONDS))
                .hasCauseInstanceOf(ActorStoppedException.class);
            assertThatThrownBy(() -> inHand.get(60, TimeUnit.SECONDS))
                .hasCauseInstanceOf(ActorFailedException.class)
                .hasRootCauseInstanceOf(InternalError.class);
            assertThatThrownBy(() -> queued.get(60, TimeUnit.SECONDS))
                .hasCauseInstanceOf(ActorStoppedException.class);
            if (isPinned) { // Such an ask waits for its answer, since somebody else may.
              answer.complete("late");
              assertThat(madeByVictim.join()).isEqualTo("late");
            } else {
              assertThatThrownBy(() -> madeByVictim.get(60, TimeUnit.SECONDS))
                  .hasCauseInstanceOf(AskTimeoutException.class);
              answer.complete("too late");
            }
          });
    }
  }

  // Lack of memory, in a JVM that has little.

  @ParameterizedTest
  @ValueSource(strings = {"large", "small", "kept"})
  void whenMemoryRunsOutAsksFailAndTheSystemEndsAndTheJvmWithIt(String how) throws Exception {
    assertThat(OtherJvm.run(OutOfMemory.class, List.of("-Xmx64m"), how))
        .contains("Rondo: an event loop ends by an error that no actor can be blamed for:")
        .contains("taken failed, in hand failed, queued failed, closed");
  }

  /** What the other JVM runs. */
  static final class OutOfMemory {

    /** An actor that fills the memory when it is asked, and may keep what fills it. */
    private static final class Hoarder extends TestWorker {
      private final List<Object> kept = new ArrayList<>();
      private final String how;

      Hoarder(String how) {
        this.how = how;
      }

      @Override
      public Object call(Call task) {
        List<Object> list = how.equals("kept") ? kept : new ArrayList<>();
        while (true) {
          list.add(new byte[how.equals("large") ? 8 << 20 : 16]);
        }
      }
    }

    private OutOfMemory() {}

    public static void main(String[] args) {
      ActorSystem system =
          ActorSystem.builder("small")
              .dispatcher(Dispatchers.sharded(2))
              .ringSize(256)
              .closeTimeout(LONG)
              .askTimeout(LONG)
              .create();
      WorkerRef worker =
          system.spawnWith(WorkerRef.CONTRACT, "hoarder", context -> new Hoarder(args[0]));
      CountDownLatch gate = new CountDownLatch(1);
      Ask<Object> taken = worker.later(CompletableFuture::new);
      TestThreads.occupy(worker, gate);
      Ask<Object> inHand = worker.call(() -> "too much");
      Ask<Object> queued = worker.call(() -> "never");
      gate.countDown();
      String seen = outcome("taken", taken) + outcome("in hand", inHand);
      seen += outcome("queued", queued);
      system.shutdown().toCompletableFuture().join();
      System.out.println(seen + "closed");
    }

    private static String outcome(String name, Ask<Object> ask) {
      return ask.handle((value, failure) -> name + (failure == null ? " answered, " : " failed, "))
          .join();
    }
  }
}
