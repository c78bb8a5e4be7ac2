package dev.rondo;

import static dev.rondo.TestThreads.inThread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.rondo.TestThreads.Running;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Actors that wait for the ends of others, wherever those live. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
abstract class WatchTest {

  static class OneLoopTest extends WatchTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.sharded(1);
    }
  }

  static class TwoLoopsTest extends WatchTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.sharded(2);
    }
  }

  /** The loop of a watched actor ends with it. */
  static class PinnedTest extends WatchTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.pinned();
    }
  }

  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads came with JDK 21")
  static class VirtualTest extends WatchTest {
    @Override
    Dispatcher dispatcher() {
      return Dispatchers.virtual();
    }
  }

  private static final int MANY = 200;

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final TestWorker watcherBehavior = new TestWorker();
  private final TestWorker mortalBehavior = new TestWorker();
  private ActorSystem system;
  private WorkerRef watcher;
  private WorkerRef mortal;

  abstract Dispatcher dispatcher();

  @BeforeEach
  void start() {
    system = newSystem("watch");
    watcher = TestWorker.spawn(system, "watcher", watcherBehavior);
    mortal = TestWorker.spawn(system, "mortal", mortalBehavior);
  }

  @AfterEach
  void stop() {
    system.close();
  }

  private ActorSystem newSystem(String name) {
    return ActorSystem.builder(name).dispatcher(dispatcher()).ringSize(64).create();
  }

  /** Has the watcher watch; when this returns, it does. */
  private void watch(WorkerRef ref, Consumer<? super WorkerRef> onStopped) {
    watcher
        .call(
            () -> {
              watcherBehavior.context.watch(ref, onStopped);
              return "watches";
            })
        .join();
  }

  private void watch(WorkerRef ref) {
    watch(ref, stopped -> told.add(stopped.path()));
  }

  private static void stop(WorkerRef ref, TestWorker behavior) {
    ref.run(() -> behavior.context.stop());
  }

  private static void fail(WorkerRef ref) {
    ref.run(
        () -> {
          throw new IllegalStateException("a handler's bug");
        });
  }

  private static void awaitDead(WorkerRef ref) {
    await()
        .pollDelay(Duration.ZERO)
        .until(() -> catchThrowable(() -> ref.call(() -> "alive").join()) != null);
  }

  private void awaitTold(String... paths) {
    await().pollDelay(Duration.ZERO).until(() -> told.size() >= paths.length);
    assertThat(told).containsExactly(paths);
  }

  // The notice.

  @Test
  void aWatcherIsToldInItsTurnWithTheRefThatItGave() {
    WorkerRef hasty = mortal.within(Duration.ofMillis(7));
    CompletableFuture<List<Object>> seen = new CompletableFuture<>();
    watch(
        hasty,
        stopped -> {
          watcherBehavior.context.face(WorkerRef.CONTRACT, new TestWorker()); // Throws outside it.
          seen.complete(List.of(stopped, Thread.currentThread()));
        });
    stop(mortal, mortalBehavior);
    assertThat(seen.join())
        .containsExactly(hasty, watcher.call(Thread::currentThread).join())
        .first()
        .isSameAs(hasty);
  }

  @Test
  void aWatcherIsToldOfTheDeadAtOnce() {
    stop(mortal, mortalBehavior);
    awaitDead(mortal);
    watch(mortal);
    awaitTold("watch/mortal");
  }

  @Test
  void aWatcherIsToldOnce() {
    watch(mortal);
    stop(mortal, mortalBehavior);
    awaitTold("watch/mortal");
    watch(mortal); // And once more for a second watch.
    awaitTold("watch/mortal", "watch/mortal");
    system.close();
    assertThat(told).hasSize(2);
  }

  @Test
  void allWatchersAreTold() {
    for (int i = 0; i < MANY; i++) {
      TestWorker behavior = new TestWorker();
      TestWorker.spawn(system, "watcher-" + i, behavior)
          .call(
              () -> {
                behavior.context.watch(mortal, stopped -> told.add(behavior.context.self().path()));
                return "watches";
              })
          .join();
    }
    stop(mortal, mortalBehavior);
    await().until(() -> told.size() == MANY);
    assertThat(told).doesNotHaveDuplicates();
  }

  @Test
  void theNoticeIsBehindWhatTheOtherHadTold() {
    watch(mortal, stopped -> watcherBehavior.note(-1, "stopped"));
    CompletableFuture<Object> seen = new CompletableFuture<>();
    mortal.run(
        () -> {
          for (int i = 0; i < 10 * MANY; i++) {
            watcher.note(i, "");
          }
          mortalBehavior.context.stop();
        });
    awaitDead(mortal);
    await()
        .until(
            () ->
                watcher
                    .call(() -> watcherBehavior.notes.contains("-1stopped"))
                    .join()
                    .equals(true));
    watcher.run(() -> seen.complete(List.copyOf(watcherBehavior.notes)));
    assertThat(seen.join())
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(10 * MANY + 1)
        .endsWith("-1stopped");
  }

  @Test
  void aRestartIsNoEnd() {
    TestWorker[] behavior = new TestWorker[1];
    WorkerRef restarted =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "restarted",
            context -> {
              behavior[0] = new TestWorker();
              behavior[0].context = context;
              return behavior[0];
            },
            Spawn.supervision(Supervision.restart()));
    watch(restarted);
    fail(restarted);
    assertThat(restarted.call(() -> "alive").join()).isEqualTo("alive");
    watcher.call(() -> "idle").join();
    assertThat(told).isEmpty();
    restarted.run(() -> behavior[0].context.stop());
    awaitTold("watch/restarted");
  }

  @Test
  void aFailureThatStopsTheOtherIsItsEndAndSoIsAFactoryThatFails() {
    watch(mortal);
    fail(mortal);
    awaitTold("watch/mortal");
    watch(
        system.spawn(
            WorkerRef.CONTRACT,
            "stillborn",
            () -> {
              throw new IllegalStateException("no database");
            }));
    awaitTold("watch/mortal", "watch/stillborn");
  }

  @Test
  void theDeadHaveLostTheirNameWhenTheirParentIsTold() {
    CompletableFuture<String> second = new CompletableFuture<>();
    watcher.run(
        () -> {
          TestWorker child = new TestWorker();
          ActorContext<WorkerRef> parent = watcherBehavior.context;
          WorkerRef first = TestWorker.spawn(parent, "child", child);
          parent.watch(
              first,
              stopped ->
                  second.complete(TestWorker.spawn(parent, "child", new TestWorker()).path()));
          first.run(() -> child.context.stop());
        });
    assertThat(second.join()).isEqualTo("watch/watcher/child");
  }

  @Test
  void anActorMayWatchFromItsFactoryOn() {
    stop(mortal, mortalBehavior);
    awaitDead(mortal);
    system.spawnWith(
        WorkerRef.CONTRACT,
        "early",
        context -> {
          context.watch(mortal, stopped -> told.add("early"));
          return new TestWorker();
        });
    awaitTold("early");
  }

  // Other systems, and ends.

  @Test
  void anActorOfAnotherSystemIsWatchedAsOneOfTheSame() {
    try (ActorSystem other = newSystem("other")) {
      WorkerRef first = TestWorker.spawn(other, "first", new TestWorker());
      TestWorker behavior = new TestWorker();
      WorkerRef second = TestWorker.spawn(other, "second", behavior);
      watch(first);
      watch(second);
      stop(second, behavior);
      awaitTold("other/second");
    }
    awaitTold("other/second", "other/first");
  }

  @Test
  void anActorOfAClosedSystemIsDead() {
    ActorSystem other = newSystem("other");
    WorkerRef stranger = TestWorker.spawn(other, "stranger", new TestWorker());
    other.close();
    watch(stranger);
    awaitTold("other/stranger");
  }

  /** Its loop takes no messages of other systems any more, and so no signals. */
  @Test
  void aWatcherWhoseSystemClosesIsToldAsLongAsItLives() {
    CompletableFuture<Object> answer = new CompletableFuture<>();
    try (ActorSystem other = newSystem("other")) {
      TestWorker behavior = new TestWorker();
      WorkerRef stranger = TestWorker.spawn(other, "stranger", behavior);
      WorkerRef slow = TestWorker.spawn(other, "slow", new TestWorker());
      watch(stranger);
      watcher.call(() -> slow.later(() -> answer)).join(); // Keeps its system from its end.
      Running closing = inThread(system::close);
      TestThreads.awaitClosing(system);
      stop(stranger, behavior);
      awaitTold("other/stranger");
      answer.complete("answer");
      closing.join();
    }
  }

  /** Its loop ends without hearing of the child, for which a parent otherwise waits. */
  @Test
  void anActorWhoseLoopIsStoppedNowIsDeadThoughItsChildIsHeld() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    ActorSystem other =
        ActorSystem.builder("held")
            .dispatcher(Dispatchers.sharded())
            .dispatcher("own", Dispatchers.pinned())
            .closeTimeout(Duration.ofMillis(50))
            .create();
    TestWorker behavior = new TestWorker();
    WorkerRef parent = TestWorker.spawn(other, "parent", behavior);
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
    CountDownLatch holds = new CountDownLatch(1);
    child.run(
        () -> {
          holds.countDown();
          while (gate.getCount() > 0) {
            Thread.onSpinWait(); // Deaf to interrupts.
          }
        });
    holds.await();
    watch(parent);
    other.close();
    awaitTold("held/parent");
    gate.countDown();
  }

  // Stages.

  @Test
  void aStageOfTheEndIsForThreadsOutsideActors() {
    CompletableFuture<Void> end = ActorControl.of(mortal).whenStopped();
    CompletableFuture<String> chained = end.thenApply(nothing -> Thread.currentThread().getName());
    mortal.call(() -> "alive").join();
    assertThat(end).isNotDone();
    stop(mortal, mortalBehavior);
    end.join();
    assertThat(chained.join()).startsWith("watch-callbacks-");
    ActorControl.of(mortal).whenStopped().join();
    system.close();
    ActorControl.of(watcher).whenStopped().join();
  }

  @Test
  void whatAnActorChainsToAStageOfTheEndRunsInItsTurn() {
    CompletableFuture<Thread> seen = new CompletableFuture<>();
    watcher
        .call(
            () ->
                ActorControl.of(mortal)
                    .whenStopped()
                    .thenRun(
                        () -> {
                          watcherBehavior.context.unwatch(mortal); // Throws outside it.
                          seen.complete(Thread.currentThread());
                        }))
        .join();
    stop(mortal, mortalBehavior);
    assertThat(watcher.call(Thread::currentThread).join()).isEqualTo(seen.join());
  }

  @Test
  void stagesThatAreCancelledAreForgotten() {
    WeakReference<Object> first = dropStages();
    awaitCollected(first);
    assertThat(mortal.call(() -> "alive").join()).isEqualTo("alive");
  }

  private WeakReference<Object> dropStages() {
    CompletableFuture<Void> first = ActorControl.of(mortal).whenStopped();
    first.cancel(false);
    for (int i = 0; i < MANY; i++) {
      ActorControl.of(mortal).whenStopped().orTimeout(1, TimeUnit.NANOSECONDS);
    }
    mortal.call(() -> "all have come").join();
    return new WeakReference<>(first);
  }

  @Test
  void aSuspendedWatcherIsToldWhenItGoesOn() {
    watch(mortal);
    ActorControl.of(watcher).suspend();
    stop(mortal, mortalBehavior);
    awaitDead(mortal);
    ActorControl.of(watcher).resume();
    awaitTold("watch/mortal");
  }

  // No notice.

  @Test
  void whoHasUnwatchedIsNotTold() {
    watch(mortal);
    watcher.call(() -> unwatch(mortal)).join();
    stop(mortal, mortalBehavior);
    awaitDead(mortal);
    watcher.call(() -> "idle").join();
    system.close();
    assertThat(told).isEmpty();
  }

  @Test
  void aNoticeThatIsOnItsWayIsDroppedWhenItIsUnwatched() {
    watch(mortal);
    if (mortal.call(Thread::currentThread).join() == watcher.call(Thread::currentThread).join()) {
      watcher.run(
          () -> {
            stop(mortal, mortalBehavior);
            mortal.note(1, "it stops before this one");
            watcher.run(() -> unwatch(mortal));
          });
      awaitDead(mortal);
    } else {
      CountDownLatch gate = new CountDownLatch(1);
      watcher.run(
          () -> {
            gate.await();
            unwatch(mortal);
          });
      stop(mortal, mortalBehavior);
      awaitDead(mortal);
      gate.countDown();
    }
    watcher.call(() -> "idle").join();
    system.close();
    assertThat(told).isEmpty();
  }

  @Test
  void toUnwatchWhatIsNotWatchedDoesNothing() {
    assertThat(watcher.call(() -> unwatch(mortal)).join()).isEqualTo("unwatched");
  }

  private Object unwatch(WorkerRef ref) {
    watcherBehavior.context.unwatch(ref);
    return "unwatched";
  }

  @Test
  void whoHasStoppedIsNotToldAndItsNoticeIsNoDeadLetter() {
    watch(mortal);
    stop(watcher, watcherBehavior);
    awaitDead(watcher);
    long deadLetters = system.deadLetterCount();
    stop(mortal, mortalBehavior);
    system.close();
    assertThat(told).isEmpty();
    assertThat(system.deadLetterCount()).isEqualTo(deadLetters);
    assertThat(system.metrics().contracts())
        .extracting(metrics -> metrics.contract())
        .containsExactly(WorkerRef.CONTRACT.name());
  }

  // What the watcher does.

  @Test
  void aSecondWatchReplacesTheCallback() {
    watch(mortal, stopped -> told.add("first"));
    watch(mortal.within(Duration.ofSeconds(1)), stopped -> told.add("second"));
    stop(mortal, mortalBehavior);
    awaitTold("second");
    system.close();
    assertThat(told).hasSize(1);
  }

  @Test
  void aCallbackThatFailsIsAFailureOfTheWatcherWhoseNextIncarnationWatchesAgain() {
    AtomicInteger incarnations = new AtomicInteger();
    WorkerRef restarting =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "restarting",
            context -> {
              int incarnation = incarnations.incrementAndGet();
              context.watch(
                  mortal,
                  stopped -> {
                    told.add("incarnation " + incarnation);
                    if (incarnation == 1) {
                      throw new IllegalStateException("a callback's bug");
                    }
                  });
              return new TestWorker();
            },
            Spawn.supervision(Supervision.restart()));
    restarting.call(() -> "watches").join();
    stop(mortal, mortalBehavior);
    awaitTold("incarnation 1", "incarnation 2");
    assertThat(restarting.call(incarnations::get).join()).isEqualTo(2);
  }

  @Test
  void aWatchEndsWithTheIncarnation() {
    AtomicInteger incarnations = new AtomicInteger();
    WorkerRef restarting =
        system.spawnWith(
            WorkerRef.CONTRACT,
            "restarting",
            context -> {
              if (incarnations.incrementAndGet() == 1) {
                context.watch(mortal, stopped -> told.add("the first incarnation's"));
              }
              return new TestWorker();
            },
            Spawn.supervision(Supervision.restart()));
    fail(restarting);
    assertThat(restarting.call(incarnations::get).join()).isEqualTo(2);
    stop(mortal, mortalBehavior);
    awaitDead(mortal);
    restarting.call(() -> "idle").join();
    system.close();
    assertThat(told).isEmpty();
  }

  @Test
  void anActorCannotWatchItself() {
    assertThat(
            watcher
                .call(() -> catchThrowable(() -> watcherBehavior.context.watch(watcher, w -> {})))
                .join())
        .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("watch/watcher cannot watch itself: nothing of it is left when it has stopped");
  }

  @Test
  void whatIsNoRefOfRondoCannotBeWatched() {
    ActorRef mock = () -> "mock";
    assertThat(
            watcher
                .call(() -> catchThrowable(() -> watcherBehavior.context.watch(mock, m -> {})))
                .join())
        .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not a ref that Rondo made, and has no end to watch");
  }

  @Test
  void watchingIsForTheActorsTurn() {
    watcher.call(() -> "started").join();
    assertThatThrownBy(() -> watcherBehavior.context.watch(mortal, m -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ActorContext.watch of watch/watcher was called outside that actor's turn");
    assertThatThrownBy(() -> watcherBehavior.context.unwatch(mortal))
        .isInstanceOf(IllegalStateException.class);
  }

  // What is left.

  @Test
  void theWatchedKeepsNothingOfAWatcherThatIsGone() {
    awaitCollected(watchAndStop());
    assertThat(mortal.call(() -> "alive").join()).isEqualTo("alive");
  }

  private WeakReference<Object> watchAndStop() {
    TestWorker behavior = new TestWorker();
    WorkerRef other = TestWorker.spawn(system, "other", behavior);
    Object payload = new Object();
    other
        .call(
            () -> {
              behavior.context.watch(mortal, stopped -> told.add(payload.toString()));
              return "watches";
            })
        .join();
    stop(other, behavior);
    awaitDead(other);
    return new WeakReference<>(payload);
  }

  @Test
  void nothingIsKeptOfAWatchThatWasEnded() {
    awaitCollected(watchAndUnwatch());
    assertThat(mortal.call(() -> "alive").join()).isEqualTo("alive");
  }

  private WeakReference<Object> watchAndUnwatch() {
    Object payload = new Object();
    watch(mortal, stopped -> told.add(payload.toString()));
    watcher.call(() -> unwatch(mortal)).join();
    return new WeakReference<>(payload);
  }

  private static void awaitCollected(WeakReference<Object> reference) {
    await()
        .until(
            () -> {
              System.gc();
              return reference.refersTo(null);
            });
  }
}
