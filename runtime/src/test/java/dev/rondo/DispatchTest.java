package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Loop;
import dev.rondo.dispatch.LoopOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which actors run on which event loops. */
@Timeout(60)
class DispatchTest {

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private ActorSystem system;

  @AfterEach
  void stop() {
    system.close();
  }

  private ActorSystemBuilder builder() {
    return ActorSystem.builder("dispatch")
        .dispatcher(Dispatchers.sharded(3))
        .onDeadLetter(deadLetters::add);
  }

  private WorkerRef spawn(Spawn options) {
    return system.spawnWith(WorkerRef.CONTRACT, null, context -> new TestWorker(), options);
  }

  private static String threadOf(WorkerRef worker) {
    return (String) worker.call(() -> Thread.currentThread().getName()).join();
  }

  @Test
  void actorsSpawnedFromOutsideTakeTheLoopsInTurn() {
    system = builder().create();
    List<String> threads =
        IntStream.range(0, 6).mapToObj(i -> threadOf(spawn(Spawn.defaults()))).toList();
    assertThat(threads)
        .containsExactly(
            "dispatch-loop-0",
            "dispatch-loop-1",
            "dispatch-loop-2",
            "dispatch-loop-0",
            "dispatch-loop-1",
            "dispatch-loop-2");
  }

  @Test
  void aChildLivesOnItsParentsLoop() {
    system = builder().create();
    for (int i = 0; i < 3; i++) {
      TestWorker behavior = new TestWorker();
      WorkerRef parent = TestWorker.spawn(system, "parent-" + i, behavior);
      WorkerRef child =
          (WorkerRef)
              parent.call(() -> behavior.context.spawn(WorkerRef.CONTRACT, TestWorker::new)).join();
      assertThat(threadOf(child)).isEqualTo(threadOf(parent));
    }
  }

  @Test
  void actorsWithEqualKeysShareALoopAndKeysAreSpread() {
    system = builder().create();
    Set<String> threads =
        IntStream.range(0, 100)
            .mapToObj(
                key -> {
                  String thread = threadOf(spawn(Spawn.defaults().key("k" + key)));
                  assertThat(threadOf(spawn(Spawn.defaults().key("k" + key)))).isEqualTo(thread);
                  return thread;
                })
            .collect(Collectors.toSet());
    assertThat(threads).hasSize(3);
  }

  @Test
  void aPinnedActorHasAThreadThatEndsWithIt() {
    system = builder().dispatcher("own", Dispatchers.pinned()).create();
    TestWorker behavior = new TestWorker();
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    WorkerRef pinned =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "pinned",
            context -> {
              thread.complete(Thread.currentThread());
              behavior.context = context;
              return behavior;
            },
            Spawn.defaults().dispatcher("own"));
    assertThat(thread.join().getName()).isEqualTo("dispatch-loop-3");
    assertThat(threadOf(spawn(Spawn.defaults().dispatcher("own")))).isEqualTo("dispatch-loop-4");

    pinned.run(() -> behavior.context.stop());

    await().until(() -> !thread.join().isAlive());
    pinned.note(1, "late");
    assertThatThrownBy(pinned.call(() -> "late")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
    await().until(() -> deadLetters.size() == 2);
    assertThat(deadLetters)
        .contains(
            new DeadLetter(pinned, new WorkerMessage.Note(1, "late"), "the actor has stopped"));
    assertThat(system.spawn(WorkerRef.CONTRACT, "pinned", TestWorker::new).path())
        .isEqualTo("dispatch/pinned");
  }

  @Test
  void aContractMayHaveItsDispatcher() {
    system =
        builder()
            .dispatcher("other", Dispatchers.sharded(1))
            .dispatch(BellRef.CONTRACT, "other")
            .create();
    BellRef bell = system.spawn(BellRef.CONTRACT, TestBell::new);
    assertThat(bell.ask(() -> Thread.currentThread().getName()).join())
        .isEqualTo("dispatch-loop-3");
  }

  @Test
  void aDispatcherThatIsNotThereIsNamed() {
    ActorSystemBuilder builder = builder().dispatch(BellRef.CONTRACT, "nowhere");
    assertThatThrownBy(builder::create)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is no dispatcher 'nowhere', only []; add it with"
                + " ActorSystem.builder(..).dispatcher(name, ..)");
    system = builder().dispatcher("own", Dispatchers.pinned()).create();
    assertThatThrownBy(() -> spawn(Spawn.defaults().dispatcher("owm")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no dispatcher 'owm', only [own]");
    assertThatThrownBy(() -> Dispatchers.sharded(0)).hasMessageContaining("not 0");
  }

  @Test
  void aProgramMayBringItsOwnDispatcher() {
    system =
        builder()
            .dispatcher(
                loops -> {
                  Loop even = loops.newLoop(LoopOptions.shared());
                  Loop odd = loops.newLoop(LoopOptions.shared());
                  return birth -> (int) birth.key() % 2 == 0 ? even : odd;
                })
            .create();
    assertThat(threadOf(spawn(Spawn.defaults().key(4)))).isEqualTo("dispatch-loop-0");
    assertThat(threadOf(spawn(Spawn.defaults().key(7)))).isEqualTo("dispatch-loop-1");
  }

  @Test
  void aDispatcherThatMakesUpALoopIsRefused() {
    Loop madeUp = () -> "made up";
    system = builder().dispatcher("odd", loops -> birth -> madeUp).create();
    assertThatThrownBy(() -> spawn(Spawn.defaults().dispatcher("odd")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("which no LoopFactory has made");
  }
}
