package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.OutsideWorld.Running;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Loop;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.metrics.Metrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** What is true of actors wherever they live; each dispatcher is one small class. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
abstract class EveryDispatcherTest {

  static class OneLoopTest extends EveryDispatcherTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.sharded(1);
    }
  }

  static class TwoLoopsTest extends EveryDispatcherTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.sharded(2);
    }
  }

  static class WorkStealingTest extends EveryDispatcherTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.workStealing(2);
    }
  }

  static class PinnedTest extends EveryDispatcherTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.pinned();
    }
  }

  @EnabledForJreRange(
      min = JRE.JAVA_21,
      disabledReason = "virtual threads came with JDK 21, and there is no such dispatcher before")
  static class VirtualTest extends EveryDispatcherTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.virtual();
    }
  }

  /** A program's own: by turns on a loop that all share, and on a thread with a small ring. */
  static class OwnTest extends EveryDispatcherTest {
    @Override
    Dispatcher dispatcher() {
      return loops -> {
        Loop shared = loops.newLoop(LoopOptions.shared());
        AtomicInteger births = new AtomicInteger();
        return birth ->
            births.getAndIncrement() % 2 == 0
                ? shared
                : loops.newLoop(LoopOptions.pinned().growingRing());
      };
    }
  }

  private static final int RING = 64;

  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Boolean> gate = new CompletableFuture<>();
  private final OutsideWorld world;
  private final int many;
  private final TestWorker leftBehavior = new TestWorker();
  private final TestWorker rightBehavior = new TestWorker();
  private ActorSystem system;
  private WorkerRef left;
  private WorkerRef right;

  EveryDispatcherTest() {
    this(new RealWorld());
  }

  EveryDispatcherTest(OutsideWorld world) {
    this.world = world;
    this.many = world.many();
  }

  abstract Dispatcher dispatcher();

  @BeforeEach
  void start() {
    system =
        ActorSystem.builder("every")
            .dispatcher(dispatcher())
            .ringSize(RING)
            .onDeadLetter(deadLetters::add)
            .create();
    left = TestWorker.spawn(system, "left", leftBehavior);
    right = TestWorker.spawn(system, "right", rightBehavior);
  }

  @AfterEach
  void stop() {
    gate.complete(true);
    system.close();
  }

  private static List<String> numbers(int count, String text) {
    return LongStream.range(0, count).mapToObj(i -> i + text).toList();
  }

  private static Thread threadOf(WorkerRef worker) {
    return (Thread) worker.call(Thread::currentThread).join();
  }

  // Order.

  @Test
  void messagesOfOneThreadArriveInOrder() {
    LongStream.range(0, many).forEach(i -> right.note(i, "x"));
    system.close();
    assertThat(rightBehavior.notes).isEqualTo(numbers(many, "x"));
  }

  @Test
  void messagesOfOneActorArriveInOrder() {
    left.run(() -> LongStream.range(0, many).forEach(i -> right.note(i, "x")));
    system.close();
    assertThat(rightBehavior.notes).isEqualTo(numbers(many, "x"));
  }

  @Test
  void whatAnActorTellsItselfArrivesInOrder() {
    left.run(() -> LongStream.range(0, many).forEach(i -> left.note(i, "x")));
    system.close();
    assertThat(leftBehavior.notes).isEqualTo(numbers(many, "x"));
  }

  @Test
  void eachOfSeveralSendersKeepsItsOrder() {
    int each = many / 5;
    List<WorkerRef> actors =
        List.of(left, system.spawn(WorkerRef.CONTRACT, "third", TestWorker::new));
    for (int number = 0; number < actors.size(); number++) {
      String name = "actor" + number;
      actors.get(number).run(() -> LongStream.range(0, each).forEach(i -> right.note(i, name)));
    }
    List<Running> threads =
        Stream.of("thread0", "thread1")
            .map(
                name ->
                    world.inThread(
                        () -> LongStream.range(0, each).forEach(i -> right.note(i, name))))
            .toList();
    threads.forEach(Running::join);
    system.close();
    assertThat(rightBehavior.notes).hasSize(4 * each);
    for (String name : List.of("actor0", "actor1", "thread0", "thread1")) {
      assertThat(rightBehavior.notes)
          .filteredOn(note -> note.endsWith(name))
          .isEqualTo(numbers(each, name));
    }
  }

  // Asks.

  @Test
  void anAskIsAnswered() {
    assertThat(left.call(() -> 42).join()).isEqualTo(42);
    assertThat(left.later(() -> right.call(() -> 20).thenApply(value -> (int) value + 1)).join())
        .isEqualTo(21);
    assertThatThrownBy(
            () ->
                left.call(
                        () -> {
                          throw new Worker.Declared("no funds");
                        })
                    .orThrow(Worker.Declared.class))
        .isInstanceOf(Worker.Declared.class);
  }

  @Test
  void whatAnActorChainsToAnAskRunsInItsTurn() {
    CompletableFuture<Thread> seen = new CompletableFuture<>();
    left.run(
        () ->
            right
                .call(() -> 1)
                .thenAccept(
                    value -> {
                      leftBehavior.context.spawn(WorkerRef.CONTRACT, TestWorker::new);
                      seen.complete(Thread.currentThread());
                    }));
    assertThat(world.await(seen)).isEqualTo(threadOf(left));
  }

  @Test
  void whatAnActorChainsToSeveralAsksRunsInItsTurn() {
    int[] turns = new int[1];
    int each = many / 50;
    CompletableFuture<Boolean> over = new CompletableFuture<>();
    AtomicInteger open = new AtomicInteger(4 * each);
    List<Throwable> errors = new CopyOnWriteArrayList<>();
    List<WorkerRef> others = IntStream.range(0, 4).mapToObj(i -> other()).toList();
    Runnable count =
        () -> {
          try {
            leftBehavior.context.stashSize(); // Throws in all turns but this actor's.
            turns[0]++;
          } catch (IllegalStateException elsewhere) {
            errors.add(elsewhere);
          }
          if (open.decrementAndGet() == 0) {
            over.complete(true);
          }
        };
    for (int i = 0; i < each; i++) {
      left.run(
          () -> {
            Asks.all(others, other -> other.call(() -> 1)).thenRun(count);
            Asks.any(others, other -> other.call(() -> 1)).thenApply(v -> v).thenRun(count);
            Asks.first(2, others, other -> other.call(() -> 1))
                .thenCompose(v -> world.elsewhere(() -> v))
                .thenRun(count);
            CompletableFuture<Object> never = new CompletableFuture<>();
            Asks.gather(List.of(left.call(() -> 1), never), Duration.ofMillis(1)).thenRun(count);
          });
    }
    world.await(over);
    assertThat(errors).isEmpty();
    assertThat(left.call(() -> turns[0]).join()).isEqualTo(4 * each);
  }

  private WorkerRef other() {
    return system.spawn(WorkerRef.CONTRACT, TestWorker::new);
  }

  @Test
  void whatAThreadChainsToSeveralAsksRunsOnNoLoop() {
    List<WorkerRef> others = List.of(right, other());
    for (int i = 0; i < many / 100; i++) {
      assertThat(
              Asks.all(others, other -> other.call(() -> 1))
                  .thenApply(replies -> Thread.currentThread().getName())
                  .join())
          .doesNotContain("-loop-");
    }
  }

  @Test
  void whoMayWaitForAnAskMayWaitForSeveral() {
    CompletableFuture<Object> never = new CompletableFuture<>();
    assertThat(left.call(() -> isRefused(Asks.all(List.of(right), w -> w.call(() -> 1)))).join())
        .isEqualTo(left.call(() -> isRefused(right.call(() -> 1))).join())
        .isEqualTo(
            left.call(() -> isRefused(Asks.gather(List.of(never), Duration.ofMillis(1)))).join());
  }

  private static boolean isRefused(Ask<?> ask) {
    try {
      ask.join();
      return false;
    } catch (IllegalStateException refused) {
      return true;
    }
  }

  @Test
  void anAskThatNobodyAnswersFailsAtItsDeadline() {
    CompletableFuture<Object> never = new CompletableFuture<>();
    WorkerRef hasty = right.within(Duration.ofMillis(20));
    assertThatThrownBy(hasty.later(() -> never)::join)
        .hasCauseInstanceOf(AskTimeoutException.class);
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    left.run(() -> hasty.later(() -> never).whenComplete((value, thrown) -> seen.complete(thrown)));
    assertThat(world.await(seen)).isInstanceOf(AskTimeoutException.class);
    never.complete("so that close need not wait");
  }

  // Full rings.

  /** Has the right actor stuck behind a full ring, in which another thread waits for room. */
  private Running fillRing() {
    CompletableFuture<Boolean> running = new CompletableFuture<>();
    right.run(
        () -> {
          running.complete(true);
          world.await(gate);
        });
    world.await(running);
    return world
        .inThread(() -> LongStream.range(0, 10 * RING).forEach(i -> right.note(i, "")))
        .awaitWaiting();
  }

  @Test
  void aControlMessagePassesAFullRing() {
    TestBell bellBehavior = new TestBell();
    BellRef bell =
        (BellRef)
            right.call(() -> rightBehavior.context.face(BellRef.CONTRACT, bellBehavior)).join();
    Running waiting = fillRing();
    List<Integer> alarms = new ArrayList<>();
    List<Integer> notesBefore = new ArrayList<>();
    for (int i = 0; i < many / 10; i++) {
      int number = i;
      bell.alarm(
          () -> {
            alarms.add(number);
            notesBefore.add(rightBehavior.notes.size());
          });
    }
    assertThat(waiting.isRunning()).isTrue();
    gate.complete(true);
    waiting.join();
    system.close();
    assertThat(alarms).isEqualTo(IntStream.range(0, many / 10).boxed().toList());
    assertThat(notesBefore.get(0)).as("handled before what had waited longer").isZero();
    assertThat(rightBehavior.notes).isEqualTo(numbers(10 * RING, ""));
    assertThat(deadLetters).isEmpty();
  }

  @Test
  void aFullRingEndsTheWaitOfAThreadAsItsRefSays() {
    Running waiting = fillRing();
    WorkerRef hasty = right.within(Duration.ZERO);
    assertThatThrownBy(() -> hasty.note(-1, "")).isInstanceOf(MailboxFullException.class);
    gate.complete(true);
    waiting.join();
    system.close();
    assertThat(rightBehavior.notes).isEqualTo(numbers(10 * RING, ""));
  }

  @Test
  void actorsWhoseRingsAreFullOfEachOtherMakeProgress() {
    left.run(() -> flood(right));
    right.run(() -> flood(left));
    system.close();
    assertThat(leftBehavior.notes).isEqualTo(numbers(many, ""));
    assertThat(rightBehavior.notes).isEqualTo(numbers(many, ""));
    assertThat(deadLetters).isEmpty();
  }

  private void flood(WorkerRef other) {
    LongStream.range(0, many).forEach(i -> other.note(i, ""));
  }

  // Lives.

  @Test
  void whatIsToldToAStoppedActorIsADeadLetter() {
    right.run(() -> rightBehavior.context.stop());
    assertThatThrownBy(right.call(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
    right.note(1, "from a thread");
    assertThat(
            left.call(
                    () -> {
                      right.note(2, "from an actor");
                      return "sent";
                    })
                .join())
        .isEqualTo("sent");
    world.awaitUntil(() -> system.deadLetterCount() == 3); // Or the reason may be the close.
    system.close();
    assertThat(rightBehavior.notes).isEmpty();
    assertThat(deadLetters)
        .hasSize(3)
        .contains(
            new DeadLetter(
                right, new WorkerMessage.Note(1, "from a thread"), "the actor has stopped"),
            new DeadLetter(
                right, new WorkerMessage.Note(2, "from an actor"), "the actor has stopped"));
    assertThat(system.deadLetterCount()).isEqualTo(3);
    assertThat(system.metrics().contract(WorkerRef.CONTRACT).deadLetters()).isEqualTo(3);
  }

  @Test
  void timersTickAndMessagesMayWaitForThem() {
    List<String> seen = new CopyOnWriteArrayList<>();
    CompletableFuture<Object> stage = new CompletableFuture<>();
    left.run(
        () -> {
          Timers<WorkerRef> timers = leftBehavior.context.timers();
          timers.fixedRate("tick", Duration.ofMillis(1), self -> self.note(1, "tick"));
          timers.once(
              "hold",
              Duration.ofMillis(5),
              self -> {
                leftBehavior.context.hold(stage);
                self.run(() -> seen.add("after the stage"));
                right.run(() -> stage.complete(seen.add("the stage")));
              });
        });
    world.awaitUntil(() -> seen.size() == 2);
    assertThat(seen).containsExactly("the stage", "after the stage");
    assertThat(left.call(() -> leftBehavior.notes.contains("1tick")).join()).isEqualTo(true);
  }

  @Test
  void aRestartWaitsForChildrenAndKeepsTheQueue() {
    List<TestWorker> incarnations = new CopyOnWriteArrayList<>();
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
    List<WorkerRef> children = childrenOf(parent, () -> incarnations.get(0).context);
    parent.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
    LongStream.range(0, many).forEach(i -> parent.note(i, ""));
    system.close();
    assertThat(incarnations).hasSize(2);
    assertThat(incarnations.get(0).notes).isEmpty();
    assertThat(incarnations.get(1).notes).isEqualTo(numbers(many, ""));
    assertThat(deadLetters).isEmpty();
    children.forEach(EveryDispatcherTest::assertStopped);
  }

  @Test
  void childrenStopBeforeTheirParent() {
    List<WorkerRef> children = childrenOf(left, () -> leftBehavior.context);
    left.run(() -> leftBehavior.context.stop());
    world.awaitUntil(() -> isFree("left")); // Which is so when the parent is gone.
    children.forEach(EveryDispatcherTest::assertStopped);
  }

  private boolean isFree(String name) {
    try {
      system.spawn(WorkerRef.CONTRACT, name, TestWorker::new);
      return true;
    } catch (IllegalArgumentException taken) {
      return false;
    }
  }

  private static void assertStopped(WorkerRef child) {
    assertThatThrownBy(child.call(() -> "gone")::join)
        .hasCauseInstanceOf(ActorStoppedException.class);
  }

  /** Several, so that some are on other loops where there are some. */
  private static List<WorkerRef> childrenOf(WorkerRef parent, Worker.Call context) {
    List<WorkerRef> children = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      WorkerRef child =
          (WorkerRef)
              parent
                  .call(
                      () ->
                          ((ActorContext<?>) context.call())
                              .spawn(WorkerRef.CONTRACT, TestWorker::new))
                  .join();
      assertThat(child.call(() -> "alive").join()).isEqualTo("alive");
      children.add(child);
    }
    return children;
  }

  @Test
  void oneActorServesSeveralContracts() {
    BellRef bell =
        (BellRef)
            left.call(() -> leftBehavior.context.face(BellRef.CONTRACT, new TestBell())).join();
    assertThat(bell.ask(Thread::currentThread).join()).isEqualTo(threadOf(left));
    CompletableFuture<Object> seen = new CompletableFuture<>();
    right.run(() -> bell.ask(() -> "of another actor").thenAccept(seen::complete));
    assertThat(world.await(seen)).isEqualTo("of another actor");
  }

  // Closing.

  @Test
  void closeFinishesAChainThatGoesToAndFro() {
    AtomicInteger hops = new AtomicInteger();
    hop(hops, left, right);
    system.close();
    assertThat(hops).hasValue(many);
    assertThat(deadLetters).isEmpty();
  }

  private void hop(AtomicInteger hops, WorkerRef to, WorkerRef next) {
    to.run(
        () -> {
          if (hops.incrementAndGet() < many) {
            hop(hops, next, to);
          }
        });
  }

  @Test
  void whatIsToldWhileTheSystemClosesIsHandledOrADeadLetter() {
    Traffic traffic = new Traffic();
    traffic.flow();
    system.close();
    traffic.assertNothingIsLost();
  }

  // Interrupts.

  @Test
  void interruptsLoseNothing() {
    List<Thread> victims = new ArrayList<>(List.of(threadOf(left), threadOf(right)));
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger interrupts = new AtomicInteger();
    Traffic traffic = new Traffic();
    victims.addAll(traffic.threads());
    Running interrupter =
        world.inThread(
            () -> {
              while (!over.get()) {
                world.pause();
                victims.forEach(Thread::interrupt);
                interrupts.incrementAndGet();
              }
            });
    traffic.flow();
    world.awaitUntil(() -> interrupts.get() > many / 50 && traffic.handled.get() > many);
    traffic.stop();
    system.close();
    over.set(true);
    interrupter.join();
    traffic.assertNothingIsLost();
    assertThat(deadLetters).isEmpty();
  }

  /**
   * Two threads that tell both actors, which tell each other, until the system refuses them or the
   * test has had enough.
   */
  private final class Traffic {
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger handled = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final long before = system.metrics().handled();
    private final List<Running> tellers =
        Stream.of(left, right).map(to -> world.inThread(() -> tell(to))).toList();

    List<Thread> threads() {
      return tellers.stream().map(Running::thread).toList();
    }

    private void tell(WorkerRef to) {
      while (!enough.get() && system.deadLetterCount() == 0) {
        sent.incrementAndGet();
        try {
          to.run(() -> pass(to));
        } catch (MailboxFullException interrupted) {
          refused.incrementAndGet();
          Thread.interrupted();
        }
      }
    }

    private void pass(WorkerRef me) {
      sent.incrementAndGet();
      (me == left ? right : left).run(handled::incrementAndGet);
      handled.incrementAndGet();
    }

    /** Waits until messages flow. */
    void flow() {
      world.awaitUntil(() -> handled.get() > many / 10);
    }

    void stop() {
      enough.set(true);
      tellers.forEach(Running::join);
    }

    /** When the system is closed. */
    void assertNothingIsLost() {
      tellers.forEach(Running::join);
      Metrics metrics = system.metrics();
      assertThat(metrics.handled() - before).isEqualTo(handled.get());
      assertThat(handled.get() + system.deadLetterCount() + refused.get()).isEqualTo(sent.get());
    }
  }

  // Idleness.

  @Test
  void anIdleLoopSleepsForGoodAndWakesForAMessage() {
    for (int i = 0; i < 10; i++) {
      for (WorkerRef worker : List.of(left, right)) {
        world.awaitAsleep(threadOf(worker));
      }
    }
  }
}
