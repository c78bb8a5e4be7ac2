package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Actors with a heartbeat where others share their thread: nothing is replaced. */
@Timeout(60)
class SlowOnSharedLoopTest {

  private static final Duration LIMIT = Duration.ofMillis(20);

  private final BlockingQueue<Stall> stalls = new LinkedBlockingQueue<>();
  private final BlockingQueue<FailureReport> failures = new LinkedBlockingQueue<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final ActorSystem system =
      ActorSystem.builder("slow")
          .dispatcher(Dispatchers.sharded(1))
          .onStall(stalls::add)
          .onFailure(failures::add)
          .create();

  @AfterEach
  void close() {
    gate.countDown();
    system.close();
  }

  private WorkerRef spawn(WhenStuck reaction) {
    return system.spawnWith(
        WorkerRef.CONTRACT,
        "actor",
        context -> new TestWorker(),
        Spawn.defaults().heartbeat(LIMIT, reaction));
  }

  @Test
  void itIsReportedWithItsStackAndWhatWaits() throws Exception {
    WorkerRef actor = spawn(WhenStuck.REPORT);
    actor.run(
        () -> {
          actor.note(1, "behind");
          actor.note(2, "behind");
          gate.await();
        });
    Stall stall = stalls.take();
    assertThat(stall.actor()).isEqualTo("slow/actor");
    assertThat(stall.method()).isEqualTo("dev.rondo.Worker.run(Task)");
    assertThat(stall.waiting()).isEqualTo(2);
    assertThat(stall.text()).contains("longer than its limit of 20 ms").doesNotContain("interr");
    assertThat(stall.suspects().get(0).stack())
        .anyMatch(frame -> frame.getMethodName().equals("await"));
    assertThat(stalls.take().lasting()).isGreaterThanOrEqualTo(LIMIT.multipliedBy(2));
    gate.countDown();
    Stall last = stalls.take();
    while (!last.isOver()) {
      last = stalls.take();
    }
    assertThat(actor.call(() -> "lives").join()).isEqualTo("lives");
    assertThat(failures).isEmpty();
  }

  @Test
  void itIsInterruptedIfAskedAndTheActorGoesOn() throws Exception {
    WorkerRef actor = spawn(WhenStuck.INTERRUPT);
    Ask<Object> answer =
        actor.call(
            () -> {
              try {
                gate.await();
                return "never";
              } catch (InterruptedException e) {
                return "interrupted";
              }
            });
    assertThat(answer.join()).isEqualTo("interrupted");
    assertThat(stalls.take().text()).contains("It is interrupted");
    assertThat(actor.call(() -> "lives").join()).isEqualTo("lives");
    assertThat(failures).isEmpty();
  }

  @Test
  void anotherActorsHandlersHaveNoLimit() throws Exception {
    WorkerRef actor = spawn(WhenStuck.REPORT);
    WorkerRef other = system.spawn(WorkerRef.CONTRACT, TestWorker::new);
    CountDownLatch passed = new CountDownLatch(1);
    other.run(
        () -> assertThat(passed.await(100, java.util.concurrent.TimeUnit.MILLISECONDS)).isFalse());
    actor.run(gate::await);
    assertThat(stalls.take().actor()).isEqualTo("slow/actor");
  }
}
