package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Keyed timers, on a clock that the test moves. */
@Timeout(60)
class TimersTest {

  private static final String KEY = "key";
  private static final String OTHER = "other";

  private final ManualTime time = new ManualTime();
  private final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  private final ActorSystem system =
      ActorSystem.builder("timers")
          .dispatcher(time.dispatcher())
          .onDeadLetter(deadLetters::add)
          .create();

  /** On the same loop as all others, and alive when they are not. */
  private final WorkerRef observer = system.spawn(WorkerRef.CONTRACT, "observer", TestWorker::new);

  private final List<String> seen = new CopyOnWriteArrayList<>();

  /** That of the worker's incarnation which lives. */
  private volatile Ticking behavior;

  private final WorkerRef worker = spawnWorker();

  @AfterEach
  void stop() {
    system.close();
  }

  /** Notes what is told, and does what a test wants done then. */
  private class Ticking extends TestWorker {
    volatile Task then = () -> {};

    @Override
    public void note(long number, String text) {
      seen.add(number + text);
      Tasks.run(then);
    }
  }

  private WorkerRef spawnWorker() {
    WorkerRef ref =
        system.spawnWith(
            WorkerRef.CONTRACT,
            null,
            context -> {
              Ticking made = new Ticking();
              made.context = context;
              behavior = made;
              return made;
            },
            Spawn.supervision(Supervision.restart()));
    ref.call(() -> "started").join();
    return ref;
  }

  private WorkerRef spawn(Ticking ticking, Supervision supervision) {
    return spawn(ticking, Spawn.supervision(supervision));
  }

  private WorkerRef spawn(Ticking ticking, Spawn options) {
    return system.spawnWith(
        WorkerRef.CONTRACT,
        null,
        context -> {
          ticking.context = context;
          return ticking;
        },
        options);
  }

  /** Does something with the timers in a turn of the worker. */
  private void timers(Consumer<Timers<WorkerRef>> task) {
    worker
        .call(
            () -> {
              task.accept(behavior.context.timers());
              return "done";
            })
        .join();
  }

  private boolean isActive(String key) {
    return (boolean) worker.call(() -> behavior.context.timers().isActive(key)).join();
  }

  private static Consumer<WorkerRef> note(long number) {
    return self -> self.note(number, "");
  }

  private static Duration millis(long millis) {
    return Duration.ofMillis(millis);
  }

  private void startOnce(String key, long delay, long number) {
    timers(timers -> timers.once(key, millis(delay), note(number)));
  }

  private void pass(long millis) {
    time.pass(millis, observer);
  }

  private void passWell(long millis) {
    time.passWell(millis, observer);
  }

  // Once.

  @Test
  void oneTickComesAndNotBeforeItsTime() {
    startOnce(KEY, 100, 1);
    pass(99);
    assertThat(seen).isEmpty();
    assertThat(isActive(KEY)).isTrue();
    pass(3);
    assertThat(seen).containsExactly("1");
    assertThat(isActive(KEY)).isFalse();
    pass(1_000);
    assertThat(seen).containsExactly("1");
  }

  @Test
  void withoutDelayATickComesBehindWhatWaits() {
    worker
        .call(
            () -> {
              behavior.context.timers().once(KEY, Duration.ZERO, note(2));
              behavior.context.self().note(1, "");
              return "done";
            })
        .join();
    ManualTime.settle(observer);
    assertThat(seen).containsExactly("1", "2");
  }

  @Test
  void ticksComeInTheOrderOfTheirTimes() {
    startOnce("late", 300, 3);
    startOnce("early", 10, 1);
    startOnce("between", 50, 2);
    passWell(300);
    assertThat(seen).containsExactly("1", "2", "3");
  }

  @Test
  void anIncarnationMayStartTimersInItsFactory() {
    system.spawnWith(
        WorkerRef.CONTRACT,
        null,
        context -> {
          context.timers().once(KEY, millis(10), note(7));
          return new Ticking();
        },
        Spawn.defaults());
    ManualTime.settle(observer);
    passWell(10);
    assertThat(seen).containsExactly("7");
  }

  @Test
  void aTimerThatTickedIsNotActiveAndMayBeStartedAnew() {
    List<Boolean> active = new ArrayList<>();
    behavior.then =
        () -> {
          Timers<WorkerRef> timers = behavior.context.timers();
          active.add(timers.isActive(KEY));
          if (seen.size() < 3) {
            timers.once(KEY, millis(10), note(seen.size()));
            active.add(timers.isActive(KEY));
          }
        };
    startOnce(KEY, 10, 0);
    for (int i = 0; i < 4; i++) {
      passWell(10);
    }
    assertThat(seen).containsExactly("0", "1", "2");
    assertThat(active).containsExactly(false, true, false, true, false);
  }

  // Again and again.

  @Test
  void aFixedDelayBeginsWhenTheTickIsHandled() {
    timers(timers -> timers.fixedDelay(KEY, millis(100), note(1)));
    behavior.then = () -> time.pass(50);
    passWell(100);
    assertThat(seen).hasSize(1);
    pass(99);
    assertThat(seen).hasSize(1);
    pass(3);
    assertThat(seen).hasSize(2);
  }

  @Test
  void aFixedRateDoesNotDrift() {
    timers(timers -> timers.fixedRate(KEY, millis(100), note(1)));
    behavior.then = () -> time.pass(50);
    passWell(100);
    assertThat(seen).hasSize(1);
    pass(49);
    assertThat(seen).hasSize(2);
  }

  @Test
  void aFixedRateCatchesUpOneTickAtATimeBehindWhatCameMeanwhile() {
    timers(timers -> timers.fixedRate(KEY, millis(100), note(1)));
    behavior.then =
        () -> {
          if (seen.size() == 1) {
            time.pass(300);
            behavior.context.self().run(() -> seen.add("came meanwhile"));
          }
        };
    passWell(100);
    ManualTime.settle(observer, 15);
    assertThat(seen).containsExactly("1", "came meanwhile", "1", "1", "1");
  }

  @Test
  void aFixedDelayDoesNotCatchUp() {
    timers(timers -> timers.fixedDelay(KEY, millis(100), note(1)));
    pass(1_000);
    assertThat(seen).hasSize(1);
  }

  // What is not seen.

  @Test
  void aCancelledTimerDoesNotTick() {
    startOnce(KEY, 100, 1);
    timers(timers -> timers.cancel(KEY));
    assertThat(isActive(KEY)).isFalse();
    passWell(100);
    assertThat(seen).isEmpty();
  }

  @Test
  void aTickThatWaitsIsNotSeenOnceItsTimerIsCancelled() {
    startOnce(KEY, 100, 1);
    startOnce(OTHER, 100, 2);
    behavior.then = () -> behavior.context.timers().cancel(OTHER);
    passWell(100);
    assertThat(seen).containsExactly("1");
    assertNothingIsLost(1);
  }

  @Test
  void aTickThatWaitsIsNotSeenOnceItsTimerIsReplaced() {
    startOnce(KEY, 100, 1);
    startOnce(OTHER, 100, 2);
    behavior.then = () -> behavior.context.timers().once(OTHER, millis(100), note(3));
    passWell(100);
    assertThat(seen).containsExactly("1");
    assertNothingIsLost(1);
    behavior.then = () -> {};
    passWell(100);
    assertThat(seen).containsExactly("1", "3");
  }

  @Test
  void aNewIncarnationSeesNoTickOfTheOneBefore() {
    startOnce(KEY, 100, 1);
    startOnce(OTHER, 100, 2);
    timers(timers -> timers.fixedRate("rate", millis(500), note(3)));
    behavior.then =
        () -> {
          throw new IllegalStateException("a handler's bug");
        };
    passWell(100);
    assertThat(seen).containsExactly("1");
    assertNothingIsLost(1);
    passWell(500);
    assertThat(seen).containsExactly("1");
    assertThat(isActive("rate")).isFalse();
  }

  @Test
  void aTickOfAnActorThatHasStoppedIsNoDeadLetter() {
    startOnce(KEY, 100, 1);
    startOnce(OTHER, 100, 2);
    behavior.then = () -> behavior.context.stop();
    passWell(100);
    assertThat(seen).containsExactly("1");
    assertNothingIsLost(1);
  }

  @Test
  void aTickThatIsAnAskFailsWhenItsTimerIsCancelled() {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    startOnce(KEY, 100, 1);
    timers(
        timers ->
            timers.once(
                OTHER,
                millis(100),
                self ->
                    self.call(() -> seen.add("asked"))
                        .whenComplete((value, thrown) -> failure.set(thrown))));
    behavior.then = () -> behavior.context.timers().cancel(OTHER);
    passWell(100);
    assertThat(seen).containsExactly("1");
    assertThat(failure.get())
        .hasMessageContaining("Worker.call")
        .hasMessageEndingWith("was called off with timer other");
  }

  /** Puts ticks aside until the next turn of the worker that takes them up again. */
  private void putAside() {
    behavior.then =
        () -> {
          throw behavior.context.stash();
        };
  }

  private void takeUp() {
    behavior.then = () -> {};
    worker.run(() -> behavior.context.unstashAll());
    ManualTime.settle(worker);
  }

  @Test
  void aTickThatWasPutAsideIsSeenWhenTakenUpAgain() {
    startOnce(KEY, 100, 1);
    putAside();
    passWell(100);
    assertThat(isActive(KEY)).isTrue();
    seen.clear();
    takeUp();
    assertThat(seen).containsExactly("1");
    assertThat(isActive(KEY)).isFalse();
  }

  @Test
  void aTickThatWasPutAsideIsNotSeenOnceItsTimerIsCancelled() {
    startOnce(KEY, 100, 1);
    putAside();
    passWell(100);
    seen.clear();
    timers(timers -> timers.cancel(KEY));
    takeUp();
    assertThat(seen).isEmpty();
    assertNothingIsLost(1);
  }

  @Test
  void whileATickIsPutAsideThereIsNoOther() {
    timers(timers -> timers.fixedRate(KEY, millis(100), note(1)));
    putAside();
    passWell(1_000);
    assertThat(stashSize()).isEqualTo(1);
    takeUp();
    ManualTime.settle(worker, 30);
    assertThat(seen).as("one put aside, and all that were due").hasSize(11);
  }

  @Test
  void aTimerGoesOnWhenItsTickFindsTheStashFull() {
    Ticking full = new Ticking();
    full.then =
        () -> {
          throw full.context.stash();
        };
    Spawn options = Spawn.supervision(Supervision.resume()).stash(1, StashOverflow.DROP_NEWEST);
    WorkerRef ref = spawn(full, options);
    ref.note(1, " put aside");
    ref.run(() -> full.context.timers().fixedDelay(KEY, millis(100), note(2)));
    ManualTime.settle(ref);
    passWell(100);
    passWell(100);
    assertThat(seen).containsExactly("1 put aside", "2", "2");
    assertThat(deadLetters)
        .allSatisfy(letter -> assertThat(letter.recipient()).isInstanceOf(WorkerRef.class));
    assertThat(system.deadLetterCount()).isEqualTo(2);
  }

  private int stashSize() {
    return (int) worker.call(() -> behavior.context.stashSize()).join();
  }

  private void assertNothingIsLost(int abandoned) {
    assertThat(system.deadLetterCount()).isZero();
    assertThat(system.metrics().contracts())
        .filteredOn(contract -> contract.contract().equals(Worker.class.getName()))
        .singleElement()
        .satisfies(contract -> assertThat(contract.abandoned()).isEqualTo(abandoned));
  }

  @Test
  void cancelAllEndsAllTimers() {
    startOnce(KEY, 10, 1);
    timers(timers -> timers.fixedRate(OTHER, millis(10), note(2)));
    timers(Timers::cancelAll);
    passWell(100);
    assertThat(seen).isEmpty();
  }

  @Test
  void whatACancelledTimerHeldIsNotRetained() {
    AtomicReference<Object> payload = new AtomicReference<>(new Object());
    WeakReference<Object> held = new WeakReference<>(payload.get());
    timers(
        timers -> {
          Object object = payload.getAndSet(null);
          timers.once(KEY, Duration.ofDays(1), self -> seen.add(object.toString()));
        });
    pass(100); // Beyond the list of deadlines that are young.
    System.gc();
    assertThat(held.refersTo(null)).isFalse();
    timers(timers -> timers.cancel(KEY));
    await()
        .until(
            () -> {
              System.gc();
              return held.refersTo(null);
            });
  }

  // What is told.

  @Test
  void allThatIsToldIsTheTick() {
    timers(
        timers ->
            timers.once(
                KEY,
                millis(10),
                self -> {
                  self.note(1, "");
                  self.run(() -> seen.add("active " + behavior.context.timers().isActive(KEY)));
                  self.note(2, "");
                  self.note(3, "");
                }));
    behavior.then =
        () -> {
          if (seen.contains("2")) {
            behavior.context.timers().cancel(KEY);
          }
        };
    passWell(10);
    assertThat(seen).containsExactly("1", "active true", "2");
  }

  @Test
  void aTickThatTellsOnlyOthersIsOver() {
    timers(timers -> timers.fixedRate(KEY, millis(10), self -> observer.run(() -> seen.add("x"))));
    passWell(10);
    passWell(10);
    assertThat(seen).containsExactly("x", "x");
  }

  @Test
  void theRefOfATickIsTheActorsWhenKept() {
    AtomicReference<WorkerRef> kept = new AtomicReference<>();
    startOnce(KEY, 10, 1);
    timers(timers -> timers.once(OTHER, millis(10), kept::set));
    passWell(10);
    assertThat(kept.get()).isEqualTo(worker).hasSameHashCodeAs(worker);
    assertThat(kept.get().path()).isEqualTo(worker.path());
    assertThat(kept.get().call(() -> "there").join()).isEqualTo("there");
    kept.get().note(2, "");
    kept.get().within(millis(10)).note(3, "");
    ManualTime.settle(worker);
    assertThat(seen).containsExactly("1", "2", "3");
  }

  @Test
  void whoeverHasTheRefOfATickMayWatchTheActor() {
    TestWorker watching = new TestWorker();
    WorkerRef watcher = TestWorker.spawn(system, "watcher", watching);
    AtomicReference<WorkerRef> kept = new AtomicReference<>();
    timers(timers -> timers.once(KEY, millis(10), kept::set));
    passWell(10);
    watcher
        .call(
            () -> {
              watching.context.watch(kept.get(), stopped -> seen.add("stopped " + stopped.path()));
              return "watches";
            })
        .join();
    ActorControl.of(kept.get()).stop();
    ManualTime.settle(observer);
    assertThat(seen).containsExactly("stopped " + worker.path());
  }

  @Test
  void whatATickThrowsIsAFailureOfTheActor() {
    timers(
        timers ->
            timers.once(
                KEY,
                millis(10),
                self -> {
                  throw new IllegalStateException("a tick's bug");
                }));
    startOnce(OTHER, 10, 1);
    passWell(10);
    assertThat(seen).as("since the actor was restarted").isEmpty();
    assertThat(isActive(OTHER)).isFalse();
  }

  @Test
  void aTimerGoesOnWhenItsActorIsResumed() {
    Ticking resumed = new Ticking();
    WorkerRef ref = spawn(resumed, Supervision.resume());
    resumed.then =
        () -> {
          throw new IllegalStateException("a handler's bug");
        };
    ref.run(() -> resumed.context.timers().fixedDelay(KEY, millis(10), note(1)));
    ManualTime.settle(ref);
    passWell(10);
    passWell(10);
    assertThat(seen).containsExactly("1", "1");
  }

  @Test
  void whileTheParentDecidesTicksAreHeldBack() {
    final class Parent extends Ticking implements Supervisor {
      @Override
      public Supervision onFailure(Failure failure) {
        return Supervision.resume();
      }
    }
    Parent parent = new Parent();
    WorkerRef ref = spawn(parent, Supervision.stop());
    Ticking child = new Ticking();
    ref.call(
            () ->
                parent.context.spawnWith(
                    WorkerRef.CONTRACT,
                    "child",
                    context -> {
                      context
                          .timers()
                          .once(
                              "fails",
                              millis(100),
                              self -> {
                                throw new IllegalStateException("a tick's bug");
                              });
                      context.timers().fixedRate("goes on", millis(100), note(1));
                      return child;
                    }))
        .join();
    ManualTime.settle(observer);
    passWell(100);
    passWell(100);
    assertThat(seen).containsExactly("1", "1");
  }

  // What is refused.

  @Test
  void timersBelongToTheActorsTurn() {
    AtomicReference<Timers<WorkerRef>> kept = new AtomicReference<>();
    timers(kept::set);
    assertThatThrownBy(() -> behavior.context.timers())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ActorContext.timers of " + worker.path());
    assertThatThrownBy(() -> kept.get().once(KEY, millis(1), note(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("timers().once of " + worker.path());
  }

  @Test
  void spansThatMakeNoSenseAreRefused() {
    timers(
        timers -> {
          assertThatThrownBy(() -> timers.once(KEY, millis(-1), note(1)))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage("once(PT-0.001S): the time must not be negative");
          assertThatThrownBy(() -> timers.fixedRate(KEY, Duration.ZERO, note(1)))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageStartingWith("fixedRate(PT0S): ");
          assertThatThrownBy(() -> timers.fixedDelay(KEY, Duration.ZERO, note(1)))
              .isInstanceOf(IllegalArgumentException.class);
          assertThat(timers.isActive(KEY)).isFalse();
          timers.once(KEY, Duration.ofSeconds(Long.MAX_VALUE), note(1));
          assertThat(timers.isActive(KEY)).isTrue();
        });
    pass(Duration.ofDays(365 * 100).toMillis());
    assertThat(seen).isEmpty();
  }
}
