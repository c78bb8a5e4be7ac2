package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several contracts served by one actor. */
@Timeout(60)
class FacesTest {

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private ActorSystem system;

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("faces")
            .dispatcher(Dispatchers.sharded())
            .onDeadLetter(deadLetters::add)
            .create();
  }

  @AfterEach
  void stop() {
    system.close();
  }

  /** Serves both contracts. */
  private static class Both extends TestWorker implements Bell {
    private final TestBell bell = new TestBell();

    @Override
    public void ring(Task task) {
      bell.ring(task);
    }

    @Override
    public void alarm(Task task) {
      bell.alarm(task);
    }

    @Override
    public Object ask(Call task) {
      return bell.ask(task);
    }
  }

  /** A started actor and a ref of it that its factory made. */
  private record Faced(WorkerRef worker, BellRef bell) {}

  private Faced spawn(
      String name,
      Supplier<TestWorker> behaviors,
      Function<ActorContext<WorkerRef>, BellRef> face) {
    CompletableFuture<BellRef> bell = new CompletableFuture<>();
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            name,
            context -> {
              TestWorker behavior = behaviors.get();
              behavior.context = context;
              bell.complete(face.apply(context));
              return behavior;
            },
            Spawn.supervision(Supervision.restart()));
    return new Faced(worker, bell.join());
  }

  private Faced spawnBoth(String name) {
    return spawn(name, Both::new, context -> context.self(BellRef.CONTRACT));
  }

  private static void fail(WorkerRef worker) {
    worker.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
  }

  @Test
  void aBehaviorServesEachContractThatItImplements() {
    Faced both = spawnBoth("both");
    assertThat(both.bell.ask(() -> "asked by the bell").join()).isEqualTo("asked by the bell");
    assertThat(both.worker.call(() -> "called").join()).isEqualTo("called");
  }

  @Test
  void anotherObjectServesAContractInTheActorsTurn() {
    TestWorker behavior = new TestWorker();
    Faced faced = spawn("object", () -> behavior, c -> c.face(BellRef.CONTRACT, new TestBell()));
    // Which stop checks.
    faced.bell.ring(() -> behavior.context.stop());
    assertThatThrownBy(faced.worker.call(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void messagesThroughAllRefsOfAnActorKeepTheirOrder() {
    Both behavior = new Both();
    Faced both = spawn("order", () -> behavior, context -> context.self(BellRef.CONTRACT));
    WorkerRef sender = spawnBoth("sender").worker;
    BellRef object =
        (BellRef)
            both.worker.call(() -> behavior.context.face(BellRef.CONTRACT, new TestBell())).join();
    List<Integer> inOrder = IntStream.range(0, 1000).boxed().toList();

    assertThat(sendInTurns(both, object).join()).isEqualTo(inOrder);
    CompletableFuture<Object> ofActor = new CompletableFuture<>();
    sender.run(() -> sendInTurns(both, object).thenAccept(ofActor::complete));
    assertThat(ofActor.join()).isEqualTo(inOrder);
  }

  /** Sends numbers through three refs of one actor; answers with the order of their arrival. */
  private static Ask<Object> sendInTurns(Faced both, BellRef object) {
    List<Integer> seen = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      int number = i;
      Worker.Task note = () -> seen.add(number);
      switch (i % 3) {
        case 0 -> both.worker.run(note);
        case 1 -> both.bell.ring(note);
        default -> object.ring(note);
      }
    }
    return both.bell.ask(() -> List.copyOf(seen));
  }

  @Test
  void allRefsOfAnActorAreEqual() {
    Faced both = spawnBoth("equal");
    assertThat((ActorRef) both.bell).isEqualTo(both.worker).hasSameHashCodeAs(both.worker);
    assertThat(both.bell.path()).isEqualTo("faces/equal");
    assertThat((ActorRef) both.bell).isNotEqualTo(spawnBoth("other").bell);
  }

  @Test
  void oneContractHasOneRefThatTheBehaviorServes() {
    Both behavior = new Both();
    Faced both = spawn("one", () -> behavior, context -> context.self(BellRef.CONTRACT));
    assertThat(both.worker.call(() -> behavior.context.self(BellRef.CONTRACT)).join())
        .isSameAs(both.bell);
    assertThat(both.worker.call(() -> behavior.context.self(WorkerRef.CONTRACT)).join())
        .isSameAs(both.worker);
  }

  @Test
  void errorsNameTheContractOfTheRef() {
    Faced both = spawnBoth("errors");
    assertThatThrownBy(
            both.bell.ask(
                    () -> {
                      throw new IllegalStateException("cracked");
                    })
                ::join)
        .hasCauseInstanceOf(ActorFailedException.class)
        .hasMessageContaining("dev.rondo.Bell.ask(Call) asked of faces/errors failed");
    assertThat(both.bell.ask(() -> "alive").join()).isEqualTo("alive");
  }

  @Test
  void whatTheContractOfTheRefDeclaresIsAReply() {
    AtomicInteger incarnations = new AtomicInteger();
    Faced both =
        spawn(
            "declared",
            Both::new,
            context -> {
              incarnations.incrementAndGet();
              return context.self(BellRef.CONTRACT);
            });
    assertThatThrownBy(
            () ->
                both.bell
                    .ask(
                        () -> {
                          throw new Bell.Broken("cracked");
                        })
                    .orThrow(Bell.Broken.class))
        .isInstanceOf(Bell.Broken.class);
    // The other contract does not declare it.
    assertThatThrownBy(
            both.worker.call(
                    () -> {
                      throw new Bell.Broken("cracked");
                    })
                ::join)
        .hasCauseInstanceOf(ActorFailedException.class);
    assertThat(both.worker.call(incarnations::get).join()).isEqualTo(2);
  }

  @Test
  void aRestartedBehaviorTakesOverTheRefsOfTheOneBefore() {
    List<Both> incarnations = new CopyOnWriteArrayList<>();
    CompletableFuture<BellRef> bell = new CompletableFuture<>();
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "restarted",
            context -> {
              if (incarnations.isEmpty()) {
                bell.complete(context.self(BellRef.CONTRACT));
              }
              Both behavior =
                  new Both() {
                    @Override
                    public void ring(Task task) {
                      notes.add("rung");
                    }
                  };
              incarnations.add(behavior);
              return behavior;
            },
            Spawn.supervision(Supervision.restart()));
    fail(worker);
    bell.join().ring(() -> {});
    assertThat(bell.join().ask(incarnations::size).join()).isEqualTo(2);
    assertThat(incarnations.get(0).notes).isEmpty();
    assertThat(incarnations.get(1).notes).containsExactly("rung");
  }

  @Test
  void anObjectEndsWithItsIncarnation() {
    Faced faced = spawn("ended", TestWorker::new, c -> c.face(BellRef.CONTRACT, new TestBell()));
    Worker.Task task = () -> {};
    fail(faced.worker);
    faced.bell.ring(task);
    assertThatThrownBy(faced.bell.within(Duration.ofSeconds(5)).ask(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class)
        .hasMessageContaining(
            "dev.rondo.Bell.ask(Call) asked of faces/ended failed: the object that served this"
                + " ref ended when the actor was restarted");
    assertThat(faced.worker.call(() -> "alive").join()).isEqualTo("alive");
    system.close();
    assertThat(deadLetters)
        .hasSize(2)
        .contains(
            new DeadLetter(
                faced.bell,
                new BellMessage.Ring(task),
                "the object that served this ref ended when the actor was restarted"));
  }

  @Test
  void manyObjectsOfAnIncarnationAllEnd() {
    List<TestWorker> behaviors = new CopyOnWriteArrayList<>();
    List<BellRef> bells = new CopyOnWriteArrayList<>();
    Faced faced =
        spawn(
            "many",
            () -> {
              behaviors.add(new TestWorker());
              return behaviors.get(behaviors.size() - 1);
            },
            c -> c.face(BellRef.CONTRACT, new TestBell()));
    faced.worker.run(
        () ->
            IntStream.range(0, 100)
                .forEach(
                    i ->
                        bells.add(
                            behaviors.get(0).context.face(BellRef.CONTRACT, new TestBell()))));
    fail(faced.worker);
    assertThat(faced.worker.call(() -> "restarted").join()).isEqualTo("restarted");
    assertThat(bells)
        .hasSize(100)
        .allSatisfy(
            bell ->
                assertThatThrownBy(bell.ask(() -> "gone")::join)
                    .hasCauseInstanceOf(ActorStoppedException.class));
  }

  @Test
  void aStoppedActorRefusesThroughAllItsRefs() {
    Both behavior = new Both();
    Faced both = spawn("stopped", () -> behavior, context -> context.self(BellRef.CONTRACT));
    BellRef object =
        (BellRef)
            both.worker.call(() -> behavior.context.face(BellRef.CONTRACT, new TestBell())).join();
    both.worker.run(() -> behavior.context.stop());
    for (BellRef bell : List.of(both.bell, object)) {
      assertThatThrownBy(bell.ask(() -> "gone")::join)
          .hasCauseInstanceOf(ActorStoppedException.class)
          .hasMessageContaining("dev.rondo.Bell.ask(Call)")
          .hasMessageContaining("the actor has stopped");
    }
  }

  @Test
  void aBehaviorThatDoesNotImplementTheContractIsNamedAtTheCall() {
    TestWorker behavior = new TestWorker();
    WorkerRef worker =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "not",
            context -> {
              behavior.context = context;
              return behavior;
            });
    assertThat(
            worker.call(() -> catchThrowable(() -> behavior.context.self(BellRef.CONTRACT))).join())
        .isInstanceOf(IllegalArgumentException.class)
        .extracting(thrown -> ((Throwable) thrown).getMessage())
        .isEqualTo(
            "dev.rondo.TestWorker, the behavior of faces/not, does not implement dev.rondo.Bell,"
                + " for which ActorContext.self was called: implement it, or call"
                + " ActorContext.face with an object that does");
  }

  @Test
  void aFactoryFailsIfItsBehaviorDoesNotImplementWhatItAskedFor() {
    Faced faced = spawn("late", TestWorker::new, context -> context.self(BellRef.CONTRACT));
    assertThatThrownBy(faced.bell.ask(() -> "nobody")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
  }

  @Test
  void refsOfOtherContractsAreMadeInTheActorsTurnOnly() {
    Both behavior = new Both();
    Faced both = spawn("turn", () -> behavior, context -> context.self(BellRef.CONTRACT));
    assertThat(both.worker.call(() -> "started").join()).isEqualTo("started");
    assertThatThrownBy(() -> behavior.context.self(BellRef.CONTRACT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ActorContext.self of faces/turn was called outside that actor's turn");
    assertThatThrownBy(() -> behavior.context.face(BellRef.CONTRACT, new TestBell()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ActorContext.face of faces/turn was called outside that actor's turn");
  }
}
