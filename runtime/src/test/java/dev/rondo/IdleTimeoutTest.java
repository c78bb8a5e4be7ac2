package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an actor is told when it has had no message for a time. */
@Timeout(60)
class IdleTimeoutTest {

  private final ManualTime time = new ManualTime();
  private final ActorSystem system =
      ActorSystem.builder("idle").dispatcher(time.dispatcher()).create();

  /** On the same loop; a message to the worker would be noticed. */
  private final WorkerRef observer = system.spawn(WorkerRef.CONTRACT, "observer", TestWorker::new);

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private volatile Idle behavior;

  @AfterEach
  void stop() {
    system.close();
  }

  private class Idle extends TestWorker {
    Idle(ActorContext<WorkerRef> context) {
      this.context = context;
      behavior = this;
      context.idleTimeout(Duration.ofMillis(100), self -> self.note(0, "idle"));
    }

    @Override
    public void note(long number, String text) {
      seen.add(text);
    }
  }

  private final class BatchedIdle extends Idle implements BatchEnd {
    BatchedIdle(ActorContext<WorkerRef> context) {
      super(context);
    }

    @Override
    public void onBatchEnd() {
      seen.add("end");
    }
  }

  private WorkerRef spawn() {
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT, null, Idle::new, Spawn.supervision(Supervision.restart()));
    ManualTime.settle(observer);
    return worker;
  }

  private void tell(WorkerRef worker, Worker.Task task) {
    worker.run(task);
    ManualTime.settle(observer);
  }

  private void pass(long millis) {
    time.pass(millis, observer);
  }

  @Test
  void anActorWithoutMessagesIsToldOnce() {
    spawn();
    pass(99);
    assertThat(seen).isEmpty();
    pass(3);
    assertThat(seen).containsExactly("idle");
    pass(1_000);
    assertThat(seen).containsExactly("idle");
  }

  @Test
  void aMessageBeginsTheTimeAnew() {
    WorkerRef worker = spawn();
    for (int i = 0; i < 5; i++) {
      pass(60);
      tell(worker, () -> {});
    }
    pass(99);
    assertThat(seen).isEmpty();
    pass(3);
    assertThat(seen).containsExactly("idle");
  }

  @Test
  void afterTheNextMessageItIsToldAgain() {
    WorkerRef worker = spawn();
    for (int i = 1; i <= 3; i++) {
      pass(150);
      assertThat(seen).hasSize(i);
      pass(150);
      assertThat(seen).hasSize(i);
      tell(worker, () -> {});
    }
  }

  @Test
  void aMessageThatIsHandledFirstMakesItVoid() {
    TestWorker neighbour = new TestWorker();
    WorkerRef early = TestWorker.spawn(system, "neighbour", neighbour);
    AtomicReference<WorkerRef> worker = new AtomicReference<>();
    early
        .call(
            () -> {
              Timers<WorkerRef> timers = neighbour.context.timers();
              Worker.Task message = () -> seen.add("message");
              timers.once("before", Duration.ofMillis(90), self -> worker.get().run(message));
              return "set";
            })
        .join();
    worker.set(spawn());
    pass(110); // Both in one turn: so the timeout is told behind the message.
    assertThat(seen).containsExactly("message");
    pass(102);
    assertThat(seen).containsExactly("message", "idle");
  }

  @Test
  void ticksOfTimersAreNoMessages() {
    WorkerRef worker = spawn();
    tell(
        worker,
        () ->
            behavior
                .context
                .timers()
                .fixedRate("often", Duration.ofMillis(10), self -> self.note(0, "tick")));
    for (int i = 0; i < 9; i++) {
      pass(10);
    }
    assertThat(seen).contains("tick").doesNotContain("idle");
    pass(12);
    ManualTime.settle(observer);
    assertThat(seen).contains("idle");
  }

  @Test
  void aBehaviorThatIsToldOfBatchesHasItsTimeoutToo() {
    WorkerRef worker = system.spawnWith(WorkerRef.CONTRACT, "batched", BatchedIdle::new);
    ManualTime.settle(observer);
    tell(worker, () -> seen.add("message"));
    pass(99);
    assertThat(seen).containsExactly("message", "end");
    pass(3);
    assertThat(seen).containsExactly("message", "end", "idle", "end");
    tell(worker, () -> seen.add("message"));
    pass(102);
    assertThat(seen).endsWith("message", "end", "idle", "end").hasSize(8);
  }

  @Test
  void aNewIncarnationHasItsOwn() {
    WorkerRef worker = spawn();
    pass(60);
    tell(
        worker,
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    pass(60);
    assertThat(seen).isEmpty();
    pass(50);
    assertThat(seen).containsExactly("idle");
  }

  @Test
  void itMayBeSetAnewAndTakenAway() {
    WorkerRef worker = spawn();
    Consumer<WorkerRef> other = self -> self.note(0, "other");
    tell(worker, () -> behavior.context.idleTimeout(Duration.ofMillis(300), other));
    pass(299);
    assertThat(seen).isEmpty();
    pass(3);
    assertThat(seen).containsExactly("other");
    tell(worker, () -> behavior.context.cancelIdleTimeout());
    pass(1_000);
    assertThat(seen).containsExactly("other");
  }

  @Test
  void itsTimeIsPositive() {
    WorkerRef worker = spawn();
    tell(
        worker,
        () -> {
          assertThatThrownBy(() -> behavior.context.idleTimeout(Duration.ZERO, self -> {}))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage("idleTimeout(PT0S): the time must be positive");
          seen.add("checked");
        });
    assertThat(seen).containsExactly("checked");
    assertThatThrownBy(() -> behavior.context.idleTimeout(Duration.ofMillis(1), self -> {}))
        .isInstanceOf(IllegalStateException.class);
  }
}
