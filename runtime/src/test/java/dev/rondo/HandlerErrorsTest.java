package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.Worker.Declared;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a handler may throw, and what becomes of its actor. What ends a loop is in {@link
 * FatalErrorsTest}, what fails behind an ask in {@link UnseenFailuresTest}.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HandlerErrorsTest {

  private ActorSystem system;
  private WorkerRef worker;

  @BeforeEach
  void start() {
    system = ActorSystem.create("errors");
    worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "worker",
            context -> new TestWorker(),
            Spawn.supervision(Supervision.resume()));
  }

  @AfterEach
  void stop() {
    system.close();
  }

  private static Object fail(Throwable thrown) throws Exception {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (Exception) thrown;
  }

  private boolean isAlive() {
    return worker.call(() -> 1).handle((value, failure) -> failure == null).join();
  }

  @Test
  void aDeclaredErrorIsTheReplyAndIsNotLogged() {
    String logged =
        TestLog.during(
            () -> {
              Ask<Object> ask = worker.call(() -> fail(new Declared("no funds")));
              assertThatThrownBy(() -> ask.orThrow(Declared.class)).hasMessage("no funds");
            });
    assertThat(isAlive()).isTrue();
    assertThat(logged).isEmpty();
  }

  static Stream<Throwable> supervised() {
    return Stream.of(
        new IllegalStateException("unchecked"),
        new Exception("checked"),
        new StackOverflowError("too deep"),
        new Error("an own error"));
  }

  @ParameterizedTest
  @MethodSource("supervised")
  void supervisionDecidesAboutExceptionsAndStackOverflows(Throwable thrown) {
    assertThatThrownBy(worker.call(() -> fail(thrown))::join)
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasRootCause(thrown);
    assertThat(isAlive()).isTrue();
  }

  static Stream<Throwable> broken() {
    return Stream.of(
        new AssertionError("a rule of the program"),
        new NoClassDefFoundError("com/acme/Missing"),
        new NoSuchMethodError("'void com.acme.Rates.get()'"),
        new ExceptionInInitializerError("static"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void brokenCodeStopsItsActorWhateverSupervisionSaysAndIsLoggedOnce(Throwable thrown) {
    try (TestLog.Lines log = new TestLog.Lines("dev.rondo.supervision")) {
      assertThatThrownBy(worker.call(() -> fail(thrown))::join)
          .hasCauseInstanceOf(ActorFailedException.class)
          .hasRootCause(thrown);
      assertThat(isAlive()).isFalse();
      assertThat(log.lines()).hasSize(1);
      assertThat(log.text()).contains("errors/worker", thrown.toString());
    }
  }

  @Test
  void anInterruptEndsWithItsTurnAndIsCounted() {
    worker.call(() -> fail(new InterruptedException("of the handler"))).handle((v, e) -> v).join();
    worker.run(() -> Thread.currentThread().interrupt());
    worker.call(() -> 1).join();
    // The second call comes in a later turn than the interrupt, since the first was answered.
    assertThat(worker.call(() -> Thread.currentThread().isInterrupted()).join()).isEqualTo(false);
    assertThat(system.metrics().total().interrupts()).isEqualTo(2);
  }

  @Test
  void anInterruptDoesNotOutlastItsTurnThoughTheLoopDoesNotSleep() {
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(worker, gate);
    worker.run(() -> Thread.currentThread().interrupt());
    for (int i = 0; i < 300; i++) { // More than a turn takes.
      worker.note(i, "");
    }
    Ask<Object> flag = worker.call(() -> Thread.currentThread().isInterrupted());
    gate.countDown();
    assertThat(flag.join()).isEqualTo(false);
  }
}
