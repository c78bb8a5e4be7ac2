package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatchers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the program's listener is told of failures. */
@Timeout(60)
class FailureReportsTest {

  private static final int CAPACITY = 1024;

  private static final Pattern MISSED = Pattern.compile("too slow for (\\d+) failures");

  private static WorkerRef failing(ActorSystem system, int times) {
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            null,
            context -> new TestWorker(),
            Spawn.supervision(Supervision.restart()));
    for (int i = 0; i < times; i++) {
      worker.run(
          () -> {
            throw new IllegalStateException("on purpose");
          });
    }
    return worker;
  }

  private static ActorSystem system(Consumer<FailureReport> listener) {
    return ActorSystem.builder("reporting")
        .dispatcher(Dispatchers.sharded())
        .onFailure(listener)
        .create();
  }

  @Test
  void areToldInOrderAndOneAtATime() {
    List<Long> incarnations = new ArrayList<>(); // Not for several threads at once.
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ActorSystem system =
        system(
            report -> {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              incarnations.add(report.failure().incarnation());
              inside.decrementAndGet();
            })) {
      failing(system, CAPACITY);
    }
    assertThat(incarnations).hasSize(CAPACITY).isSorted();
    assertThat(most).hasValue(1);
  }

  @Test
  void areMissedByASlowListenerWhichIsLoggedAndHoldsUpNoActor() {
    int missed = 100;
    AtomicInteger told = new AtomicInteger();
    CountDownLatch isHeld = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    try (TestLog.Lines log = new TestLog.Lines("dev.rondo.supervision")) {
      ActorSystem system =
          system(
              report -> {
                told.incrementAndGet();
                isHeld.countDown();
                Tasks.run(gate::await);
              });
      failing(system, 1);
      TestThreads.run(isHeld::await);
      WorkerRef worker = failing(system, CAPACITY + missed);
      assertThat(worker.call(() -> "alive").join()).isEqualTo("alive");
      gate.countDown();
      system.close();
      assertThat(told).hasValue(1 + CAPACITY);
      assertThat(
              log.lines().stream()
                  .flatMap(line -> MISSED.matcher(line).results())
                  .mapToInt(found -> Integer.parseInt(found.group(1)))
                  .sum())
          .isEqualTo(missed);
    }
  }

  @Test
  void areToldAlsoAfterOneOnWhichTheListenerFailed() {
    AtomicInteger told = new AtomicInteger();
    String logged =
        TestLog.during(
            () -> {
              try (ActorSystem system =
                  system(
                      report -> {
                        told.incrementAndGet();
                        throw new AssertionError("a listener's bug");
                      })) {
                failing(system, 3);
              }
            });
    assertThat(told).hasValue(3);
    assertThat(logged)
        .contains("a listener for failures failed on: reporting/$")
        .contains("a listener's bug");
  }
}
