package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Actors whose behavior is replaced by another of the same contract. */
@Timeout(60)
class BecomeTest {

  /** On a clock that stands still, so that no turn takes long and is cut short. */
  private final ActorSystem system =
      ActorSystem.builder("become").dispatcher(new ManualTime().dispatcher()).create();

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final WorkerRef holding = system.spawn(WorkerRef.CONTRACT, "holding", TestWorker::new);
  private final AtomicReference<ActorContext<WorkerRef>> context = new AtomicReference<>();
  private final WorkerRef worker =
      system.spawnWith(
          WorkerRef.CONTRACT,
          "worker",
          made -> {
            context.set(made);
            return new Named("made");
          },
          Spawn.supervision(Supervision.restart()));

  @AfterEach
  void stop() {
    gate.countDown();
    system.close();
  }

  private class Named extends TestWorker {
    final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public void note(long number, String text) {
      seen.add(name + number);
    }
  }

  private final class Batched extends Named implements BatchEnd {
    Batched(String name) {
      super(name);
    }

    @Override
    public void onBatchEnd() {
      seen.add(name + " ends");
    }
  }

  private final class Both extends Named implements Bell {
    private final TestBell bell = new TestBell();

    Both(String name) {
      super(name);
    }

    @Override
    public void ring(Worker.Task task) {
      seen.add(name + " rings");
      bell.ring(task);
    }

    @Override
    public void alarm(Worker.Task task) {
      bell.alarm(task);
    }

    @Override
    public Object ask(Worker.Call task) {
      return bell.ask(task);
    }
  }

  private void become(Worker behavior) {
    worker.run(() -> context.get().become(WorkerRef.CONTRACT, behavior));
  }

  private void unbecome() {
    worker.run(() -> context.get().unbecome());
  }

  private void handleAll() {
    gate.countDown();
    worker.call(() -> "handled").join();
    worker.call(() -> "and that turn is over").join();
  }

  @Test
  void anotherBehaviorHandlesTheMessagesFromTheNextOneOn() {
    worker.note(0, "");
    become(new Named("first"));
    worker.note(1, "");
    become(new Named("second"));
    worker.note(2, "");
    unbecome();
    worker.note(3, "");
    unbecome();
    worker.note(4, "");
    handleAll();
    assertThat(seen).containsExactly("made0", "first1", "second2", "made3", "made4");
  }

  @Test
  void theHandlerThatBecomesGoesOn() {
    worker.run(
        () -> {
          context.get().become(WorkerRef.CONTRACT, new Named("next"));
          context.get().self().note(1, "");
          seen.add("goes on");
        });
    handleAll();
    assertThat(seen).containsExactly("goes on", "next1");
  }

  @Test
  void aRestartGoesBackToTheFactory() {
    become(new Named("next"));
    worker.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    worker.note(1, "");
    unbecome();
    worker.note(2, "");
    handleAll();
    assertThat(seen).containsExactly("made1", "made2");
  }

  @Test
  void theFacesOfTheBehaviorFollow() {
    become(new Both("first"));
    CompletableFuture<BellRef> bell = new CompletableFuture<>();
    worker.run(() -> bell.complete(context.get().self(BellRef.CONTRACT)));
    bell.join().ring(() -> {});
    become(new Both("second"));
    // Behind it, since a thread's messages to an actor keep their order through all of its refs.
    bell.join().ring(() -> {});
    handleAll();
    assertThat(seen).containsExactly("first rings", "second rings");
  }

  @Test
  void aBehaviorThatServesNotAllThatTheOneBeforeDidIsRefused() {
    become(new Both("first"));
    CompletableFuture<BellRef> bell = new CompletableFuture<>();
    worker.run(() -> bell.complete(context.get().self(BellRef.CONTRACT)));
    bell.join();
    worker.run(
        () ->
            assertThatThrownBy(() -> context.get().become(WorkerRef.CONTRACT, new Named("without")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not implement dev.rondo.Bell"));
    worker.note(1, "");
    bell.join().ring(() -> {});
    handleAll();
    assertThat(seen).containsExactly("first1", "first rings");
  }

  @Test
  void eachBehaviorIsToldOfTheEndOfTheBatchInWhichItHandledMessages() {
    handleAll();
    CountDownLatch held = new CountDownLatch(1);
    TestThreads.occupy(holding, held);
    become(new Batched("first"));
    worker.note(0, "");
    become(new Batched("second"));
    worker.note(1, "");
    become(new Batched("idle"));
    become(new Named("third"));
    worker.note(2, "");
    held.countDown();
    handleAll();
    // To become the next one is itself a message of the one before.
    assertThat(seen)
        .containsExactly("first0", "second1", "third2", "first ends", "second ends", "idle ends");
  }

  @Test
  void aBehaviorThatIsBackInTheSameBatchIsToldOnce() {
    handleAll();
    CountDownLatch held = new CountDownLatch(1);
    TestThreads.occupy(holding, held);
    Batched batched = new Batched("batched");
    become(batched);
    worker.note(0, "");
    become(new Named("other"));
    become(batched);
    worker.note(1, "");
    held.countDown();
    handleAll();
    assertThat(seen).startsWith("batched0", "batched1", "batched ends");
    worker.call(() -> "a batch of its own").join();
    unbecome();
    handleAll();
    assertThat(seen.stream().filter(each -> each.equals("batched1"))).hasSize(1);
  }

  @Test
  void theBehaviorThatServesIsToldOfTheEnd() {
    final class Living extends Named implements Lifecycle {
      Living(String name) {
        super(name);
      }

      @Override
      public void onStart() {
        seen.add(name + " starts");
      }

      @Override
      public void onStop() {
        seen.add(name + " stops");
      }
    }
    become(new Living("next"));
    worker.run(() -> context.get().stop());
    assertThatThrownBy(worker.call(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
    assertThat(seen).containsExactly("next stops");
  }

  @Test
  void afterARestartTheFactoryMustNotMakeTheSameAgain() {
    Named same = new Named("same");
    WorkerRef other =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "other",
            made -> {
              context.set(made);
              return same;
            },
            Spawn.supervision(Supervision.restart()));
    other.run(() -> context.get().become(WorkerRef.CONTRACT, new Named("next")));
    other.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    assertThatThrownBy(other.call(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void onlyTheActorsOwnContractMayBeImplementedOtherwise() {
    AtomicReference<ActorContext<?>> untyped = new AtomicReference<>();
    worker.run(
        () -> {
          untyped.set(context.get());
          @SuppressWarnings("unchecked") // As raw types would allow.
          ActorContext<BellRef> wrong = (ActorContext<BellRef>) untyped.get();
          assertThatThrownBy(() -> wrong.become(BellRef.CONTRACT, new TestBell()))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage(
                  "become/worker cannot become a dev.rondo.Bell, since its contract is"
                      + " dev.rondo.Worker");
          seen.add("checked");
        });
    handleAll();
    assertThat(seen).containsExactly("checked");
  }

  @Test
  void onlyTheActorInItsTurnsMayBecomeAnother() {
    worker.call(() -> "made").join();
    assertThatThrownBy(() -> context.get().become(WorkerRef.CONTRACT, new Named("next")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> context.get().unbecome()).isInstanceOf(IllegalStateException.class);
    CompletableFuture<Throwable> inFactory = new CompletableFuture<>();
    system.spawnWith(
        WorkerRef.CONTRACT,
        "early",
        made -> {
          try {
            made.become(WorkerRef.CONTRACT, new Named("next"));
          } catch (IllegalStateException e) {
            inFactory.complete(e);
          }
          return new Named("made");
        });
    assertThat(inFactory.join()).hasMessageContaining("return that behavior instead");
  }
}
