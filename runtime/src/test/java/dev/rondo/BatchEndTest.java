package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.dispatch.Dispatchers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What messages a batch is made of: a held loop handles all that waits in one turn. */
@Timeout(60)
class BatchEndTest {

  private final ActorSystem system =
      ActorSystem.builder("batches").dispatcher(Dispatchers.sharded(1)).create();
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final WorkerRef holding = system.spawn(WorkerRef.CONTRACT, "holding", TestWorker::new);

  @AfterEach
  void stop() {
    system.close();
  }

  private class Batched extends TestWorker implements BatchEnd {
    private final String name;

    Batched(String name) {
      this.name = name;
    }

    @Override
    public void note(long number, String text) {
      seen.add(name + number);
    }

    @Override
    public void onBatchEnd() throws Exception {
      seen.add(name + " ends");
    }
  }

  private WorkerRef spawn(Supplier<Batched> behaviors, Supervision supervision) {
    WorkerRef ref =
        system.spawnWith(
            WorkerRef.CONTRACT,
            null,
            context -> {
              Batched behavior = behaviors.get();
              behavior.context = context;
              return behavior;
            },
            Spawn.supervision(supervision));
    ref.call(() -> "started").join();
    holding.call(() -> "the turn before is over").join();
    seen.clear();
    return ref;
  }

  private WorkerRef spawn(String name) {
    return spawn(() -> new Batched(name), Supervision.stop());
  }

  /** Lets go what was sent to a held loop, and waits until it is handled. */
  private void handleAll() {
    gate.countDown();
    holding.call(() -> "handled").join();
    holding.call(() -> "and that turn is over").join();
  }

  @Test
  void theEndComesOnceAfterAllMessagesOfATurn() {
    WorkerRef worker = spawn("a");
    TestThreads.occupy(holding, gate);
    IntStream.range(0, 3).forEach(i -> worker.note(i, ""));
    handleAll();
    assertThat(seen).containsExactly("a0", "a1", "a2", "a ends");
  }

  @Test
  void aLoneMessageIsABatch() {
    WorkerRef worker = spawn("a");
    for (int i = 0; i < 3; i++) {
      worker.note(i, "");
      worker.call(() -> "handled").join();
      holding.call(() -> "and that turn is over").join();
    }
    assertThat(seen).containsSubsequence("a0", "a ends", "a1", "a ends", "a2", "a ends");
  }

  @Test
  void eachActorHasItsOwnEndAndOneWithoutMessagesHasNone() {
    WorkerRef a = spawn("a");
    WorkerRef b = spawn("b");
    spawn("c");
    TestThreads.occupy(holding, gate);
    a.note(0, "");
    b.note(0, "");
    a.note(1, "");
    handleAll();
    assertThat(seen).containsExactly("a0", "b0", "a1", "a ends", "b ends");
  }

  @Test
  void whatIsToldAtTheEndIsHandledInAnotherBatch() {
    WorkerRef a = spawn("a");
    WorkerRef b =
        spawn(
            () ->
                new Batched("b") {
                  @Override
                  public void onBatchEnd() throws Exception {
                    super.onBatchEnd();
                    if (seen.contains("b0")) { // Not yet when it has just been spawned.
                      a.note(7, "");
                    }
                  }
                },
            Supervision.stop());
    TestThreads.occupy(holding, gate);
    b.note(0, "");
    handleAll();
    a.call(() -> "handled").join();
    holding.call(() -> "and that turn is over").join();
    assertThat(seen).startsWith("b0", "b ends", "a7").contains("a ends");
  }

  @Test
  void theEndIsATurnOfTheActor() {
    WorkerRef[] selves = new WorkerRef[1];
    Batched behavior =
        new Batched("a") {
          @Override
          public void onBatchEnd() throws Exception {
            super.onBatchEnd();
            context.self(WorkerRef.CONTRACT); // Refused outside its turn.
            selves[0] = context.self();
          }
        };
    WorkerRef worker = spawn(() -> behavior, Supervision.stop());
    TestThreads.occupy(holding, gate);
    worker.note(0, "");
    handleAll();
    assertThat(selves[0]).isEqualTo(worker);
    assertThat(seen).containsExactly("a0", "a ends");
  }

  private Batched failing(String name) {
    return new Batched(name) {
      @Override
      public void onBatchEnd() throws Exception {
        super.onBatchEnd();
        if (!seen.contains(name + "0")) {
          return;
        }
        throw new IllegalStateException("the disk is full");
      }
    };
  }

  @Test
  void aFailureAtTheEndStopsTheActor() {
    WorkerRef worker = spawn(() -> failing("a"), Supervision.stop());
    TestThreads.occupy(holding, gate);
    worker.note(0, "");
    handleAll();
    assertThatThrownBy(worker.call(() -> "there")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void aFailureAtTheEndMayBeResumedFrom() {
    WorkerRef worker = spawn(() -> failing("a"), Supervision.resume());
    TestThreads.occupy(holding, gate);
    worker.note(0, "");
    handleAll();
    assertThat(worker.call(() -> "there").join()).isEqualTo("there");
  }

  @Test
  void anIncarnationThatFailedInTheBatchHasNoEndAndTheNextOneHas() {
    WorkerRef worker = spawn(() -> new Batched("a"), Supervision.restart());
    TestThreads.occupy(holding, gate);
    worker.note(0, "");
    worker.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    handleAll();
    assertThat(seen).containsExactly("a0");
    worker.note(1, "");
    worker.call(() -> "handled").join();
    holding.call(() -> "and that turn is over").join();
    assertThat(seen).startsWith("a0", "a1").contains("a ends");
  }

  @Test
  void messagesOfTwoIncarnationsInOneTurnHaveOneEnd() {
    WorkerRef worker = spawn(() -> new Batched("a"), Supervision.restart());
    TestThreads.occupy(holding, gate);
    worker.note(0, "");
    worker.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    worker.note(1, "");
    handleAll();
    assertThat(seen).containsExactly("a0", "a1", "a ends");
  }

  @Test
  void anActorThatStopsItselfHasItsEndFirst() {
    Batched behavior = new Batched("a");
    WorkerRef worker = spawn(() -> behavior, Supervision.stop());
    TestThreads.occupy(holding, gate);
    worker.note(0, "");
    worker.run(() -> behavior.context.stop());
    worker.note(1, "");
    handleAll();
    assertThat(seen).containsExactly("a0", "a ends");
    assertThat(system.deadLetterCount()).isEqualTo(1);
  }

  @Test
  void whatASystemHandlesAsItClosesHasItsEnd() {
    WorkerRef worker = spawn("a");
    TestThreads.occupy(holding, gate);
    worker.note(0, "");
    system.shutdown();
    gate.countDown();
    system.close();
    assertThat(seen).containsExactly("a0", "a ends");
  }
}
