package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is logged names actor, contract and method, and never what a message contains. */
@Timeout(60)
class ErrorTextsTest {

  private static final String SECRET = "4929-1234-5678-9012";

  private static ActorSystem system() {
    return ActorSystem.create("texts");
  }

  private static void assertSpeaks(String logged) {
    assertThat(logged)
        .contains("texts/worker")
        .contains("dev.rondo.Worker.note(long, String)")
        .doesNotContain(SECRET);
  }

  @Test
  void aFailureIsLoggedWithoutTheMessage() {
    assertSpeaks(
        TestLog.during(
            () -> {
              try (ActorSystem system = system()) {
                WorkerRef worker =
                    TestWorker.spawn(
                        system,
                        "worker",
                        new TestWorker() {
                          @Override
                          public void note(long number, String text) {
                            throw new IllegalStateException("a bug");
                          }
                        });
                worker.note(1, SECRET);
              }
            }));
  }

  @Test
  void aDeadLetterIsLoggedWithoutTheMessage() {
    assertSpeaks(
        TestLog.during(
            () -> {
              try (ActorSystem system = system()) {
                WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
                ActorControl.of(worker).stop();
                ActorControl.of(worker).whenStopped().join();
                worker.note(1, SECRET);
              }
            }));
  }

  @Test
  void aHandlerThatTakesTooLongIsLoggedWithoutTheMessage() {
    CountDownLatch isReported = new CountDownLatch(1);
    assertSpeaks(
        TestLog.during(
            () -> {
              try (ActorSystem system =
                  ActorSystem.builder("texts")
                      .dispatcher(Dispatchers.sharded())
                      .handlerBudget(Duration.ofMillis(1))
                      .onStall(stall -> isReported.countDown())
                      .create()) {
                WorkerRef worker =
                    TestWorker.spawn(
                        system,
                        "worker",
                        new TestWorker() {
                          @Override
                          public void note(long number, String text) {
                            TestThreads.run(isReported::await);
                          }
                        });
                worker.note(1, SECRET);
              }
            }));
  }

  @Test
  void anAskThatFailsNamesWhatWasAsked() {
    try (ActorSystem system = system()) {
      WorkerRef worker = TestWorker.spawn(system, "worker", new TestWorker());
      CompletableFuture<Object> stage = new CompletableFuture<>();
      assertThatThrownBy(worker.within(Duration.ofMillis(1)).later(() -> stage)::join)
          .hasMessageContaining("dev.rondo.Worker.later(Supplier)")
          .hasMessageContaining("texts/worker");
      stage.complete("so that close need not wait");
    }
  }
}
