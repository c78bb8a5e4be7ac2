package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rondo.dispatch.Dispatchers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LifeTest {

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private ActorSystem system;

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("life")
            .dispatcher(Dispatchers.sharded())
            .onDeadLetter(deadLetters::add)
            .create();
  }

  @AfterEach
  void stop() {
    system.close();
  }

  private WorkerRef spawn(String name, TestWorker behavior) {
    return TestWorker.spawn(system, name, behavior);
  }

  private static void fail(WorkerRef worker) {
    worker.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
  }

  @Test
  void actorsHaveNamesOrNumbersInTheirPaths() {
    assertThat(spawn("acc-1", new TestWorker()).path()).isEqualTo("life/acc-1");
    assertThat(system.spawn(WorkerRef.CONTRACT, TestWorker::new).path()).isEqualTo("life/$1");
    TestWorker parent = new TestWorker();
    Object child =
        spawn("parent", parent)
            .call(() -> parent.context.spawn(WorkerRef.CONTRACT, "child", TestWorker::new))
            .join();
    assertThat(child).hasToString("life/parent/child");
  }

  @Test
  void aNameIsUniqueWhileItsActorLives() {
    TestWorker behavior = new TestWorker();
    WorkerRef first = spawn("name", behavior);
    assertThatThrownBy(() -> spawn("name", new TestWorker()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an actor life/name exists already; choose another name, or none");
    first.run(() -> behavior.context.stop());
    assertThatThrownBy(first.call(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
    WorkerRef second = spawn("name", new TestWorker());
    assertThat(second.call(() -> "another").join()).isEqualTo("another");
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void anIllegalNameIsRefusedAtTheCall() {
    assertThatThrownBy(() -> spawn("a/b", new TestWorker()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'a/b' cannot name an actor below life: use letters, digits and - _ . ~");
  }

  @Test
  void messagesSentBeforeTheFactoryRanAreHandled() {
    WorkerRef worker = spawn("early", new TestWorker());
    assertThat(worker.call(() -> "handled").join()).isEqualTo("handled");
  }

  @Test
  void aFactoryThatFailsStopsTheActor() {
    WorkerRef worker =
        system.spawn(
            WorkerRef.CONTRACT,
            "stillborn",
            () -> {
              throw new IllegalStateException("no database");
            });
    assertThatThrownBy(worker.call(() -> "anybody")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void byDefaultAFailedActorStopsAndItsMessagesBecomeDeadLetters() {
    WorkerRef worker = spawn("default", new TestWorker());
    fail(worker);
    worker.note(7, "lost");
    system.close();
    assertThat(deadLetters)
        .containsExactly(
            new DeadLetter(worker, new WorkerMessage.Note(7, "lost"), "the actor has stopped"));
    assertThat(system.deadLetterCount()).isEqualTo(1);
  }

  @Test
  void aResumedActorKeepsItsState() {
    TestWorker behavior = new TestWorker();
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT, "resumed", c -> behavior, Spawn.supervision(Supervision.resume()));
    worker.note(1, "");
    fail(worker);
    worker.note(2, "");
    assertThat(worker.call(() -> List.copyOf(behavior.notes)).join()).isEqualTo(List.of("1", "2"));
  }

  @Test
  void aRestartedActorIsMadeAnewAndKeepsItsQueue() {
    List<TestWorker> incarnations = new CopyOnWriteArrayList<>();
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "restarted",
            context -> {
              TestWorker behavior = new TestWorker();
              incarnations.add(behavior);
              return behavior;
            },
            Spawn.supervision(Supervision.restart()));
    worker.note(1, "");
    fail(worker);
    worker.note(2, "");
    assertThat(worker.call(incarnations::size).join()).isEqualTo(2);
    assertThat(incarnations.get(0).notes).containsExactly("1");
    assertThat(incarnations.get(1).notes).containsExactly("2");
    assertThat(system.deadLetterCount()).isZero();
  }

  @Test
  void brokenCodeStopsTheActorWhateverItsSupervision() {
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "broken",
            c -> new TestWorker(),
            Spawn.supervision(Supervision.resume()));
    Ask<Object> ask =
        worker.call(
            () -> {
              throw new NoClassDefFoundError("bank/Missing");
            });
    assertThatThrownBy(ask::join)
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasRootCauseInstanceOf(NoClassDefFoundError.class);
    assertThatThrownBy(worker.call(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void aStackOverflowInAHandlerIsAFailureOfItsActor() {
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "deep",
            c -> new TestWorker(),
            Spawn.supervision(Supervision.resume()));
    assertThatThrownBy(worker.call(() -> endless(0))::join)
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasRootCauseInstanceOf(StackOverflowError.class);
    assertThat(worker.call(() -> "alive").join()).isEqualTo("alive");
  }

  @SuppressWarnings("InfiniteRecursion") // It is the point.
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void childrenStopWithTheirParent() {
    TestWorker parent = new TestWorker();
    WorkerRef parentRef = spawn("parent", parent);
    CompletableFuture<WorkerRef> child = new CompletableFuture<>();
    parentRef.run(
        () -> child.complete(parent.context.spawn(WorkerRef.CONTRACT, "child", TestWorker::new)));
    assertThat(child.join().call(() -> "alive").join()).isEqualTo("alive");
    fail(parentRef);
    assertThatThrownBy(child.join().call(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void stopTakesEffectWhenTheHandlerReturns() {
    TestWorker behavior = new TestWorker();
    WorkerRef worker = spawn("stopping", behavior);
    Ask<Object> last =
        worker.call(
            () -> {
              behavior.context.stop();
              return "finished";
            });
    worker.note(1, "after the stop");
    assertThat(last.join()).isEqualTo("finished");
    system.close();
    assertThat(deadLetters).extracting(DeadLetter::reason).containsExactly("the actor has stopped");
  }

  @Test
  void aContextIsRefusedOutsideItsTurn() {
    TestWorker mine = new TestWorker();
    TestWorker others = new TestWorker();
    WorkerRef worker = spawn("mine", mine);
    WorkerRef other = spawn("others", others);
    assertThat(worker.call(() -> "started").join()).isEqualTo("started");
    assertThatThrownBy(() -> mine.context.stop())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ActorContext.stop of life/mine was called outside that actor's turn");
    assertThat(other.call(() -> catchThrowable(() -> mine.context.stop())).join())
        .isInstanceOf(IllegalStateException.class);
    assertThat(mine.context.self()).isEqualTo(worker);
    assertThat(mine.context.system()).isSameAs(system);
    assertThat(mine.context.log().getName()).isEqualTo("dev.rondo.Worker");
  }

  @Test
  void aContextIsUsableInTheFactory() {
    AtomicInteger children = new AtomicInteger();
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "parent",
            context -> {
              context.spawn(WorkerRef.CONTRACT, "child", TestWorker::new);
              context.self().run(children::incrementAndGet);
              return new TestWorker();
            });
    worker.call(() -> "started").join();
    assertThat(worker.call(children::get).join()).isEqualTo(1);
  }

  @Test
  void aRefAndItsCopyWithADeadlineAreEqual() {
    WorkerRef worker = spawn("equal", new TestWorker());
    WorkerRef hasty = worker.within(java.time.Duration.ofMillis(5));
    assertThat(hasty).isEqualTo(worker).hasSameHashCodeAs(worker).isNotSameAs(worker);
    assertThatThrownBy(() -> worker.within(java.time.Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("within(PT-0.001S): the deadline of life/equal must not be negative");
  }
}
