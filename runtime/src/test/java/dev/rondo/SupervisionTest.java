package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;
import static org.awaitility.Awaitility.await;

import dev.rondo.Supervision.Directive;
import dev.rondo.dispatch.Dispatchers;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of actors that fail. */
@Timeout(60)
class SupervisionTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final List<FailureReport> reports = new CopyOnWriteArrayList<>();
  private final ActorSystem system =
      ActorSystem.builder("supervised")
          .dispatcher(Dispatchers.sharded(2))
          .dispatcher("own", Dispatchers.pinned())
          .onFailure(reports::add)
          .create();

  /** What happened, of all actors here. */
  private final List<String> events = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    system.close();
  }

  /** Notes its life. */
  private class Noting extends TestWorker implements Lifecycle {
    final String name;

    Noting(String name, ActorContext<WorkerRef> context) {
      this.name = name;
      this.context = context;
    }

    @Override
    public void onStart() throws Exception {
      events.add(name + " starts");
    }

    @Override
    public void onRestart(Throwable cause) throws Exception {
      events.add(name + " restarts for " + cause.getMessage());
    }

    @Override
    public void onStop() throws Exception {
      events.add(name + " ends");
    }

    @Override
    public void onChildFailed(ActorRef child, Throwable cause) throws Exception {
      events.add(name + " lost " + child.path() + " to " + cause.getMessage());
    }
  }

  /** Decides about its children as it is told. */
  private class Deciding extends Noting implements Supervisor {
    private final Function<Failure, Supervision> decision;

    Deciding(
        String name, ActorContext<WorkerRef> context, Function<Failure, Supervision> decision) {
      super(name, context);
      this.decision = decision;
    }

    @Override
    public Supervision onFailure(Failure failure) {
      events.add(name + " decides");
      return decision.apply(failure);
    }
  }

  private WorkerRef spawn(String name, @Nullable Supervision supervision) {
    return system.spawnWith(
        WorkerRef.CONTRACT,
        name,
        context -> new Noting(name, context),
        supervision == null ? Spawn.defaults() : Spawn.supervision(supervision));
  }

  /** A parent and its child, on one loop or on two. */
  private WorkerRef childOf(WorkerRef parent, String name, Spawn options) {
    return (WorkerRef)
        parent
            .call(
                () ->
                    contextOf(parent)
                        .spawnWith(
                            WorkerRef.CONTRACT,
                            name,
                            context -> new Noting(name, context),
                            options))
            .join();
  }

  private final List<Noting> parents = new CopyOnWriteArrayList<>();

  private ActorContext<WorkerRef> contextOf(WorkerRef parent) {
    return parents.stream()
        .map(noting -> noting.context)
        .filter(context -> context.self().equals(parent))
        .findFirst()
        .orElseThrow();
  }

  private WorkerRef parent(
      String name, Function<ActorContext<WorkerRef>, Noting> behavior, Supervision supervision) {
    return system.spawnWith(
        WorkerRef.CONTRACT,
        name,
        context -> {
          Noting made = behavior.apply(context);
          parents.add(made);
          return made;
        },
        Spawn.supervision(supervision));
  }

  private WorkerRef noting(String name, Supervision supervision) {
    return parent(name, context -> new Noting(name, context), supervision);
  }

  private static void fail(WorkerRef worker, String text) {
    worker.run(
        () -> {
          throw new IllegalStateException(text);
        });
  }

  private static boolean isAlive(WorkerRef worker) {
    try {
      return worker.within(MINUTE).call(() -> true).join() != null;
    } catch (CompletionException e) {
      assertThat(e).hasCauseInstanceOf(ActorStoppedException.class);
      return false;
    }
  }

  /** Waits for the report of that failure of that actor. */
  private FailureReport report(WorkerRef actor, String message) {
    return await()
        .until(
            () ->
                reports.stream()
                    .filter(report -> report.failure().actor().equals(actor))
                    .filter(report -> message.equals(report.failure().thrown().getMessage()))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  /** Waits until all of that has happened, in whatever order. */
  private void awaitEvents(String... expected) {
    await().until(() -> events.containsAll(List.of(expected)));
  }

  @Nested
  class ByItself {

    @Test
    void anActorThatResumesKeepsItsBehavior() throws Exception {
      WorkerRef worker = spawn("resuming", Supervision.resume());
      fail(worker, "once");
      assertThat(isAlive(worker)).isTrue();
      assertThat(events).containsExactly("resuming starts");
      assertThat(report(worker, "once").decision()).isEqualTo(Directive.RESUME);
    }

    @Test
    void anActorThatRestartsBeginsAnewAfterItsBehaviorHasEnded() {
      WorkerRef worker = spawn("restarting", Supervision.restart());
      fail(worker, "once");
      fail(worker, "twice");
      assertThat(isAlive(worker)).isTrue();
      assertThat(events)
          .containsExactly(
              "restarting starts",
              "restarting ends",
              "restarting restarts for once",
              "restarting ends",
              "restarting restarts for twice");
    }

    @Test
    void anActorThatStopsEndsItsBehavior() {
      WorkerRef worker = spawn("stopping", Supervision.stop());
      fail(worker, "once");
      assertThat(isAlive(worker)).isFalse();
      assertThat(events).containsExactly("stopping starts", "stopping ends");
    }

    @Test
    void theDefaultIsToStop() {
      WorkerRef worker = spawn("by-default", null);
      fail(worker, "once");
      assertThat(isAlive(worker)).isFalse();
    }

    @Test
    void theTypeOfTheFailureDecides() {
      WorkerRef worker =
          spawn(
              "typed",
              Supervision.on(FileNotFoundException.class, Supervision.resume())
                  .and(IOException.class, Supervision.restart())
                  .otherwise(Supervision.stop()));
      worker.run(
          () -> {
            throw new FileNotFoundException("narrow");
          });
      worker.run(
          () -> {
            throw new IOException("wide");
          });
      assertThat(isAlive(worker)).isTrue();
      assertThat(events).containsExactly("typed starts", "typed ends", "typed restarts for wide");
      fail(worker, "other");
      assertThat(isAlive(worker)).isFalse();
    }

    @Test
    void aFailureReportSaysWhatHappened() throws Exception {
      WorkerRef worker = spawn("reported", Supervision.restart());
      fail(worker, "first");
      worker.note(7, "no failure");
      Worker.Task task =
          () -> {
            throw new IllegalStateException("second");
          };
      worker.run(task);
      FailureReport report = report(worker, "second");
      assertThat(report.failure().actor()).isEqualTo(worker);
      assertThat(report.failure().where()).isEqualTo("dev.rondo.Worker.run(Task)");
      assertThat(report.failure().message()).isEqualTo(new WorkerMessage.Run(task));
      assertThat(report.failure().thrown()).hasMessage("second");
      assertThat(report.failure().incarnation()).isEqualTo(1);
      assertThat(report.decision()).isEqualTo(Directive.RESTART);
      assertThat(report)
          .hasToString(
              "supervised/reported, restarted 1 times before, failed in"
                  + " dev.rondo.Worker.run(Task): java.lang.IllegalStateException: second,"
                  + " decision RESTART");
    }

    @Test
    void beyondItsLimitAnActorStops() throws Exception {
      WorkerRef worker = spawn("limited", Supervision.restart().limit(3, MINUTE));
      IntStream.range(0, 4).forEach(i -> fail(worker, "" + i));
      worker.note(1, "dead");
      assertThat(isAlive(worker)).isFalse();
      system.close();
      assertThat(reports).hasSize(4).extracting(FailureReport::decision).contains(Directive.STOP);
      assertThat(reports)
          .filteredOn(report -> report.decision() == Directive.STOP)
          .hasSize(1)
          .first()
          .satisfies(last -> assertThat(last.reason()).contains("limit"));
    }

    @Test
    void messagesWaitWhileAnActorBacksOff() {
      WorkerRef worker =
          spawn(
              "backing-off",
              Supervision.restart().backoff(Duration.ofMillis(50), Duration.ofMillis(50)));
      fail(worker, "once");
      worker.note(1, "waits");
      worker.run(() -> events.add("handled"));
      assertThat(isAlive(worker)).isTrue();
      assertThat(events)
          .containsExactly(
              "backing-off starts", "backing-off ends", "backing-off restarts for once", "handled");
    }

    @Test
    void aSystemThatClosesLetsAnActorBackOffAndFinish() {
      WorkerRef worker =
          spawn(
              "finishing",
              Supervision.restart().backoff(Duration.ofMillis(50), Duration.ofMillis(50)));
      fail(worker, "once");
      worker.run(() -> events.add("finished"));
      system.close();
      assertThat(events).contains("finished").endsWith("finishing ends");
      assertThat(system.deadLetterCount()).isZero();
    }

    @Test
    void aFailureOfALeavingActorIsReported() throws Exception {
      WorkerRef worker = noting("leaving", Supervision.restart());
      worker.run(
          () -> {
            contextOf(worker).stop();
            throw new IllegalStateException("and fails");
          });
      assertThat(isAlive(worker)).isFalse();
      assertThat(report(worker, "and fails").decision()).isEqualTo(Directive.STOP);
    }

    @Test
    void whatOnStopThrowsIsReportedAndChangesNothing() throws Exception {
      WorkerRef worker =
          system.spawnWith(
              WorkerRef.CONTRACT,
              "failing-at-the-end",
              context ->
                  new Noting("last", context) {
                    @Override
                    public void onStop() {
                      throw new IllegalStateException("at the end");
                    }
                  },
              Spawn.supervision(Supervision.restart()));
      fail(worker, "once");
      assertThat(isAlive(worker)).isTrue();
      FailureReport report = report(worker, "at the end");
      assertThat(report.failure().where()).isEqualTo("dev.rondo.Worker, onStop");
      assertThat(report.decision()).isEqualTo(Directive.RESTART);
    }
  }

  @Nested
  class AtTheStart {
    private final AtomicInteger starts = new AtomicInteger();

    private WorkerRef spawnFailing(int times, Supervision supervision) {
      return system.spawnWith(
          WorkerRef.CONTRACT,
          "starting",
          context -> {
            if (starts.getAndIncrement() < times) {
              throw new IllegalStateException("cannot start");
            }
            return new Noting("starting", context);
          },
          Spawn.supervision(supervision));
    }

    @Test
    void aStartThatFailsIsTriedAgainWithinTheLimit() {
      WorkerRef worker = spawnFailing(3, Supervision.restart().limit(3, MINUTE));
      worker.run(() -> events.add("handled"));
      assertThat(isAlive(worker)).isTrue();
      assertThat(starts).hasValue(4);
      assertThat(events).containsExactly("starting restarts for cannot start", "handled");
    }

    @Test
    void aStartThatAlwaysFailsEndsAtTheLimit() {
      WorkerRef worker =
          spawnFailing(Integer.MAX_VALUE, Supervision.restart().limit(100_000, MINUTE));
      assertThat(isAlive(worker)).isFalse();
      assertThat(starts).hasValue(100_001);
    }

    @Test
    void aStartThatFailsStopsWhereNothingBoundsItsRestarts() throws Exception {
      WorkerRef worker = spawnFailing(1, Supervision.restart());
      assertThat(isAlive(worker)).isFalse();
      assertThat(starts).hasValue(1);
      assertThat(report(worker, "cannot start").reason()).contains("limit or back-off");
    }

    @Test
    void aStartThatFailsCannotResume() throws Exception {
      WorkerRef worker = spawnFailing(1, Supervision.resume());
      assertThat(isAlive(worker)).isFalse();
      assertThat(report(worker, "cannot start").reason()).contains("no behavior");
    }

    @Test
    void onStartBelongsToTheStart() {
      WorkerRef worker =
          system.spawnWith(
              WorkerRef.CONTRACT,
              "starting",
              context ->
                  new Noting("starting", context) {
                    @Override
                    public void onStart() {
                      starts.incrementAndGet();
                      throw new IllegalStateException("in onStart");
                    }
                  },
              Spawn.supervision(Supervision.restart().limit(1, MINUTE)));
      worker.run(() -> events.add("handled"));
      assertThat(isAlive(worker)).isTrue();
      assertThat(starts).hasValue(1);
      assertThat(events).containsExactly("starting restarts for in onStart", "handled");
    }

    @Test
    void aFactoryThatReturnsTheSameObjectAgainHasFailed() throws Exception {
      TestWorker same = new TestWorker();
      WorkerRef worker =
          system.spawnWith(
              WorkerRef.CONTRACT, "same", c -> same, Spawn.supervision(Supervision.restart()));
      fail(worker, "once");
      assertThat(isAlive(worker)).isFalse();
      await().until(() -> reports.size() == 2);
      assertThat(reports)
          .filteredOn(report -> report.decision() == Directive.STOP)
          .hasSize(1)
          .first()
          .extracting(report -> report.failure().thrown(), THROWABLE)
          .hasMessageContaining("supervised/same")
          .hasMessageContaining("a restart needs a new object")
          .hasMessageContaining("new TestWorker(..)");
    }
  }

  @Nested
  class ByTheParent {

    @Test
    void aSupervisorDecidesForChildrenWithoutSupervision() throws Exception {
      WorkerRef parent =
          parent(
              "parent",
              context -> new Deciding("parent", context, failure -> Supervision.restart()),
              Supervision.stop());
      WorkerRef child = childOf(parent, "child", Spawn.defaults());
      fail(child, "once");
      child.note(1, "waits");
      assertThat(isAlive(child)).isTrue();
      assertThat(events)
          .containsExactly(
              "parent starts",
              "child starts",
              "parent decides",
              "child ends",
              "child restarts for once");
    }

    @Test
    void aChildWithSupervisionOfItsOwnDoesNotAsk() {
      WorkerRef parent =
          parent(
              "parent",
              context -> new Deciding("parent", context, failure -> Supervision.stop()),
              Supervision.stop());
      WorkerRef child = childOf(parent, "child", Spawn.supervision(Supervision.resume()));
      fail(child, "once");
      assertThat(isAlive(child)).isTrue();
      assertThat(events).doesNotContain("parent decides");
    }

    @Test
    void aSupervisorIsGivenTheFailure() {
      CopyOnWriteArrayList<Failure> failures = new CopyOnWriteArrayList<>();
      WorkerRef parent =
          parent(
              "parent",
              context ->
                  new Deciding(
                      "parent",
                      context,
                      failure -> {
                        failures.add(failure);
                        return Supervision.resume();
                      }),
              Supervision.stop());
      WorkerRef child = childOf(parent, "child", Spawn.defaults().dispatcher("own"));
      fail(child, "once");
      assertThat(isAlive(child)).isTrue();
      assertThat(failures).hasSize(1);
      assertThat(failures.get(0).actor()).isEqualTo(child);
      assertThat(failures.get(0).thrown()).hasMessage("once");
    }

    @Test
    void aSupervisorThatFailsHasFailedAndItsChildStops() throws Exception {
      WorkerRef parent =
          parent(
              "parent",
              context ->
                  new Deciding(
                      "parent",
                      context,
                      failure -> {
                        throw new IllegalStateException("cannot decide");
                      }),
              Supervision.resume());
      WorkerRef child = childOf(parent, "child", Spawn.defaults());
      fail(child, "once");
      assertThat(isAlive(child)).isFalse();
      assertThat(isAlive(parent)).isTrue();
      assertThat(report(parent, "cannot decide").failure().where())
          .isEqualTo("dev.rondo.Worker, onFailure");
      assertThat(report(child, "once").decision()).isEqualTo(Directive.STOP);
    }

    @Test
    void aParentIsToldOfAChildThatIsLostToAFailureAndOfNoOther() {
      WorkerRef parent = noting("parent", Supervision.stop());
      WorkerRef failing = childOf(parent, "failing", Spawn.supervision(Supervision.stop()));
      WorkerRef elsewhere = childOf(parent, "elsewhere", Spawn.defaults().dispatcher("own"));
      WorkerRef stopping = childOf(parent, "stopping", Spawn.defaults());
      ActorControl.of(stopping).stop();
      fail(failing, "here");
      fail(elsewhere, "there");
      awaitEvents(
          "parent lost supervised/parent/failing to here",
          "parent lost supervised/parent/elsewhere to there",
          "stopping ends");
      assertThat(isAlive(parent)).isTrue();
      assertThat(events).noneMatch(event -> event.contains("stopping to"));
    }

    @Test
    void anEscalatedFailureIsTheParents() throws Exception {
      WorkerRef parent = noting("parent", Supervision.restart());
      WorkerRef child = childOf(parent, "child", Spawn.supervision(Supervision.escalate()));
      fail(child, "too much");
      assertThat(isAlive(child)).isFalse();
      assertThat(isAlive(parent)).isTrue();
      assertThat(events)
          .containsExactly(
              "parent starts",
              "child starts",
              "child ends",
              "parent ends",
              "parent restarts for too much");
      assertThat(report(child, "too much").decision()).isEqualTo(Directive.ESCALATE);
      FailureReport ofParent = report(parent, "too much");
      assertThat(ofParent.failure().where()).isEqualTo("its child supervised/parent/child");
    }

    @Test
    void whereAParentResumesAfterAnEscalationItsChildDoes() {
      WorkerRef grandparent = noting("grandparent", Supervision.resume());
      grandparent.run(
          () ->
              contextOf(grandparent)
                  .spawnWith(
                      WorkerRef.CONTRACT,
                      "parent",
                      context -> {
                        Noting made = new Noting("parent", context);
                        parents.add(made);
                        return made;
                      },
                      Spawn.supervision(Supervision.escalate())));
      awaitEvents("parent starts");
      WorkerRef parent = parents.get(1).context.self();
      WorkerRef child =
          childOf(parent, "child", Spawn.supervision(Supervision.escalate()).dispatcher("own"));
      fail(child, "much");
      child.run(() -> events.add("child goes on"));
      parent.run(() -> events.add("parent goes on"));
      awaitEvents("child goes on", "parent goes on");
      assertThat(events).noneMatch(event -> event.contains("ends"));
    }

    @Test
    void aLimitMayEscalate() {
      WorkerRef parent = noting("parent", Supervision.stop());
      WorkerRef child =
          childOf(
              parent,
              "child",
              Spawn.supervision(Supervision.restart().limit(1, MINUTE).thenEscalate()));
      fail(child, "first");
      assertThat(isAlive(child)).isTrue();
      fail(child, "second");
      assertThat(isAlive(child)).isFalse();
      assertThat(isAlive(parent)).isFalse();
    }

    @Test
    void aTopmostActorThatEscalatesEndsTheSystem() {
      WorkerRef worker = spawn("topmost", Supervision.escalate());
      fail(worker, "too much");
      system.shutdown().toCompletableFuture().join();
      assertThat(events).containsExactly("topmost starts", "topmost ends");
      assertThatThrownBy(() -> spawn("late", null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void allForOneRestartsAllSiblings() {
      WorkerRef parent = noting("parent", Supervision.stop());
      Spawn together = Spawn.supervision(Supervision.restart().allForOne());
      WorkerRef a = childOf(parent, "a", together);
      WorkerRef b = childOf(parent, "b", together.dispatcher("own"));
      WorkerRef c = childOf(parent, "c", Spawn.defaults());
      fail(a, "one");
      awaitEvents("a restarts for one", "b restarts for one", "c restarts for one");
      assertThat(isAlive(a) && isAlive(b)).isTrue();
      assertThat(isAlive(parent)).isTrue();
      assertThat(c.path()).isEqualTo("supervised/parent/c");
    }

    @Test
    void allForOneStopsAllSiblings() {
      WorkerRef parent = noting("parent", Supervision.stop());
      WorkerRef a = childOf(parent, "a", Spawn.supervision(Supervision.stop().allForOne()));
      WorkerRef b = childOf(parent, "b", Spawn.supervision(Supervision.restart()));
      fail(a, "one");
      awaitEvents("a ends", "b ends");
      assertThat(isAlive(b)).isFalse();
      assertThat(isAlive(parent)).isTrue();
    }
  }

  @Nested
  class Values {

    @Test
    void aRuleThatIsNeverReachedIsRefused() {
      assertThatThrownBy(
              () ->
                  Supervision.on(IOException.class, Supervision.stop())
                      .and(FileNotFoundException.class, Supervision.resume()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("never reached")
          .hasMessageContaining("name the narrower type first");
    }

    @Test
    void impossibleLimitsAndDelaysAreRefused() {
      assertThatThrownBy(() -> Supervision.restart().limit(0, MINUTE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("use Supervision.stop()");
      assertThatThrownBy(() -> Supervision.restart().limit(1, Duration.ZERO))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Supervision.restart().backoff(MINUTE, Duration.ofSeconds(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("shorter");
      assertThatThrownBy(() -> Supervision.restart().backoff(MINUTE, MINUTE, 1.5))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Supervision.restart().thenEscalate())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("limit");
    }

    @Test
    void aValueSaysWhatItIs() {
      assertThat(
              Supervision.on(
                      IOException.class,
                      Supervision.restart()
                          .limit(3, MINUTE)
                          .backoff(Duration.ofMillis(10), Duration.ofSeconds(1)))
                  .otherwise(Supervision.escalate()))
          .hasToString(
              "IOException: RESTART at most 3 times in PT1M after PT0.01S to PT1S, otherwise:"
                  + " ESCALATE");
    }
  }
}
