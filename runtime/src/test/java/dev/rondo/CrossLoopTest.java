package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatchers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Actors of one system that live on different event loops. */
@Timeout(60)
class CrossLoopTest {

  private static final int RING = 64;

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final TestWorker leftBehavior = new TestWorker();
  private final TestWorker rightBehavior = new TestWorker();
  private ActorSystem system;
  private WorkerRef left;
  private WorkerRef right;

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("cross")
            .dispatcher(Dispatchers.sharded(2))
            .dispatcher("own", Dispatchers.pinned())
            .ringSize(RING)
            .onDeadLetter(deadLetters::add)
            .create();
    left = TestWorker.spawn(system, "left", leftBehavior);
    right = TestWorker.spawn(system, "right", rightBehavior);
  }

  @AfterEach
  void stop() {
    system.close();
  }

  @Test
  void aFullRingHoldsUpNoOther() throws Exception {
    WorkerRef third =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "third",
            context -> new TestWorker(),
            Spawn.defaults().dispatcher("own"));
    CountDownLatch gate = new CountDownLatch(1);
    TestThreads.occupy(right, gate);
    left.run(() -> LongStream.range(0, 10 * RING).forEach(i -> right.note(i, "")));
    Object answer = left.later(() -> third.call(() -> "here")).get(30, TimeUnit.SECONDS);
    assertThat(answer).isEqualTo("here");
    gate.countDown();
    system.close();
    assertThat(rightBehavior.notes)
        .isEqualTo(LongStream.range(0, 10 * RING).mapToObj(Long::toString).toList());
  }

  @Test
  void childrenOnOtherLoopsEndBeforeTheirParent() {
    TestWorker child = new TestWorker();
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    WorkerRef childRef = (WorkerRef) left.call(() -> spawnChild(child, thread)).join();
    assertThat(childRef.call(() -> "alive").join()).isEqualTo("alive");

    left.run(() -> leftBehavior.context.stop());

    assertThat(thread.join()).isNotNull();
    TestThreads.awaitState(thread.join(), Thread.State.TERMINATED);
    assertThat(childRef.path()).isEqualTo("cross/left/child");
    // The name is free when the parent is gone, which is after the child.
    assertThat(nameIsFree("left")).isTrue();
  }

  private boolean nameIsFree(String name) {
    while (true) {
      try {
        system.spawn(WorkerRef.CONTRACT, name, TestWorker::new);
        return true;
      } catch (IllegalArgumentException taken) {
        Thread.onSpinWait();
      }
    }
  }

  private WorkerRef spawnChild(TestWorker child, CompletableFuture<Thread> thread) {
    return leftBehavior.context.spawnWith(
        WorkerRef.CONTRACT,
        "child",
        context -> {
          thread.complete(Thread.currentThread());
          return child;
        },
        Spawn.defaults().dispatcher("own"));
  }

  @Test
  void aRestartWaitsForChildrenElsewhereAndLosesNoMessage() {
    List<TestWorker> incarnations = new CopyOnWriteArrayList<>();
    CountDownLatch gate = new CountDownLatch(1);
    WorkerRef parent =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "parent",
            context -> {
              TestWorker behavior = new TestWorker();
              behavior.context = context;
              incarnations.add(behavior);
              return behavior;
            },
            Spawn.supervision(Supervision.restart()));
    WorkerRef child =
        (WorkerRef)
            parent
                .call(
                    () ->
                        incarnations
                            .get(0)
                            .context
                            .spawnWith(
                                WorkerRef.CONTRACT,
                                "child",
                                context -> new TestWorker(),
                                Spawn.defaults().dispatcher("own")))
                .join();
    TestThreads.occupy(child, gate);
    CompletableFuture<Object> answer = new CompletableFuture<>();
    parent.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    parent.run(() -> right.call(() -> "while others wait").thenAccept(answer::complete));
    IntStream.range(0, 1000)
        .forEach(
            i -> {
              if (i == 500) {
                gate.countDown();
              }
              parent.note(i, "");
            });
    Object served =
        parent.call(() -> List.copyOf(incarnations.get(incarnations.size() - 1).notes)).join();
    assertThat(served).isEqualTo(LongStream.range(0, 1000).mapToObj(Long::toString).toList());
    assertThat(answer.join()).isEqualTo("while others wait");
    assertThat(incarnations).hasSize(2);
    assertThat(incarnations.get(0).notes).isEmpty();
    assertThat(deadLetters).isEmpty();
  }

  @Test
  void whatWasDeferredWhenTheActorStopsAllTheSameIsDeadLetters() {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicInteger made = new AtomicInteger();
    TestWorker behavior = new TestWorker();
    WorkerRef parent =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "parent",
            context -> {
              if (made.incrementAndGet() == 2) {
                throw new IllegalStateException("a factory's bug");
              }
              behavior.context = context;
              return behavior;
            },
            Spawn.supervision(Supervision.restart()));
    WorkerRef child =
        (WorkerRef)
            parent
                .call(
                    () ->
                        behavior.context.spawnWith(
                            WorkerRef.CONTRACT,
                            "child",
                            context -> new TestWorker(),
                            Spawn.defaults().dispatcher("own")))
                .join();
    TestThreads.occupy(child, gate);
    parent.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    IntStream.range(0, 10).forEach(i -> parent.note(i, ""));
    gate.countDown();
    system.close();
    assertThat(deadLetters).hasSize(10);
    assertThat(behavior.notes).isEmpty();
  }
}
