package dev.rondo.internal.cell;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.ActorStuckException;
import dev.rondo.Failure;
import dev.rondo.FailureReport;
import dev.rondo.Lifecycle;
import dev.rondo.Message;
import dev.rondo.RestartRule;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.Supervision.Directive;
import dev.rondo.Supervisor;
import dev.rondo.WhenStuck;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.spi.GeneratedContract;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cell and what becomes of its failures. The loop's thread only.
 *
 * <p>Most are decided here, by the actor's own {@link Supervision}. The parent is asked if the
 * actor has none of its own and the parent may be a {@link Supervisor}, and if the failure is
 * escalated: then the actor waits, everything but its life held back, while question and verdict
 * travel as control messages.
 */
abstract sealed class SupervisedCell<B, R extends ActorRef> extends LivingCell<B, R>
    permits ServingCell {

  /** Null where the parent decides. */
  private final @Nullable Supervision supervision;

  SupervisedCell(
      EventLoop loop,
      @Nullable ActorCell<?, ?> parent,
      GeneratedContract<B, R> contract,
      @Nullable String name,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options) {
    super(loop, parent, contract, name, factory, options);
    Supervision chosen = options.supervision();
    this.supervision =
        chosen == null && (parent == null || !parent.mayBeSupervisor()) ? usual(options) : chosen;
  }

  private static Supervision usual(Spawn options) {
    return options.whenStuck() == WhenStuck.REPLACE
        ? Supervision.on(ActorStuckException.class, Supervision.restart())
            .otherwise(Supervision.stop())
        : Supervision.stop();
  }

  /** Whether it decides about children, as far as that can be said: in the factory it cannot. */
  final boolean mayBeSupervisor() {
    return behavior == null || Traits.isSupervisor(behavior);
  }

  @Override
  final boolean mayRestart() {
    // A sibling's failure may restart it too.
    return parent != null || supervision == null || supervision.mayRestart() || isReplaceable();
  }

  /**
   * A failure under way to its decision.
   *
   * @param isOfStart whether there is no behavior to go on with
   * @param child whose failure this was before it was escalated, and waits for the decision
   */
  record OpenFailure(Failure failure, boolean isOfStart, @Nullable Escalation child) {}

  record Escalation(ActorCell<?, ?> cell, OpenFailure failure) {
    /** Has the child go on: its parent does. */
    void resume() {
      cell.post(new ControlTask(() -> cell.verdict(failure, Supervision.resume())));
    }
  }

  // How failures come here.

  @Override
  final void fail(String where, @Nullable Message message, Throwable thrown) {
    Severity.rethrowFatal(thrown);
    if (thrown instanceof InterruptedException) {
      loop.endInterrupt();
    }
    judge(new OpenFailure(failure(where, message, thrown), false, null));
  }

  /**
   * Runs the task as a turn of this actor, if it lives, or once it goes on. What it throws is a
   * failure.
   */
  public final void runTurn(String where, Runnable task) {
    if (takesTurns()) {
      runTurn(() -> runOrFail(where, task));
    } else {
      holdBack(() -> runTurn(where, task));
    }
  }

  private void runOrFail(String where, Runnable task) {
    try {
      task.run();
    } catch (Throwable thrown) {
      fail(where, null, thrown);
    }
  }

  @Override
  final void startFailed(Throwable thrown) {
    Severity.rethrowFatal(thrown);
    String where = "the start of " + ref().contract;
    judge(new OpenFailure(failure(where, null, thrown), true, null));
  }

  @Override
  final void endFailed(Throwable thrown) {
    Severity.rethrowFatal(thrown);
    Failure failure = failure(ref().contract + ", onStop", null, thrown);
    Directive goesOn = state() == State.RESTARTING ? Directive.RESTART : Directive.STOP;
    report(failure, goesOn, "as was decided before");
  }

  private Failure failure(String where, @Nullable Message message, Throwable thrown) {
    long restarts = extras == null || extras.restarts == null ? 0 : extras.restarts.count();
    return new Failure(self, where, message, thrown, restarts);
  }

  private void judge(OpenFailure open) {
    Throwable thrown = open.failure().thrown();
    loop.tallyOf(ref().contract).failed++;
    if (state() != State.STARTED) {
      report(open.failure(), Directive.STOP, "it was stopping already");
    } else if (Severity.endsActor(thrown)) {
      carryOut(open, Supervision.stop());
    } else if (supervision == null) {
      askParent(open, false);
    } else {
      carryOut(open, supervision.reactionTo(thrown));
    }
  }

  // What becomes of them.

  private void carryOut(OpenFailure open, Supervision reaction) {
    switch (reaction.directive()) {
      case RESUME -> resumeAfter(open);
      case RESTART -> restartAfter(open, (Supervision.Restart) reaction);
      case STOP -> stopAfter(open, reaction.isAllForOne(), "");
      case ESCALATE -> escalate(open, "");
    }
  }

  private void resumeAfter(OpenFailure open) {
    if (open.isOfStart()) {
      stopAfter(open, false, "there is no behavior to go on with");
      return;
    }
    if (behavior == null) { // A thread is stuck in it.
      restartAfter(open, Supervision.restart());
      return;
    }
    report(open.failure(), Directive.RESUME, "");
    if (open.child() != null) {
      open.child().resume();
    }
    goOn();
    if (extras != null) {
      extras.releaseHeldBack(this);
    }
  }

  private void restartAfter(OpenFailure open, Supervision.Restart reaction) {
    RestartRule rule = reaction.rule();
    if (open.isOfStart() && !rule.isBounded()) {
      stopAfter(
          open, reaction.isAllForOne(), "a start is tried again only with a limit or back-off");
      return;
    }
    if (extras().restarts == null) {
      extras().restarts = new RestartHistory(path().hashCode());
    }
    RestartHistory history = extras().restarts;
    long now = loop.nanoTime();
    if (!history.allows(rule, now)) {
      String reason = "it was restarted as often as its limit says";
      if (rule.escalates()) {
        escalate(open, reason);
      } else {
        stopAfter(open, reaction.isAllForOne(), reason);
      }
      return;
    }
    long delay = history.restart(rule, now);
    report(open.failure(), Directive.RESTART, delay == 0 ? "" : "in " + delay / 1_000_000 + " ms");
    shareIf(reaction.isAllForOne(), Directive.RESTART, open.failure().thrown(), delay);
    restartFrom(open.failure().thrown(), delay);
  }

  private void stopAfter(OpenFailure open, boolean isAllForOne, String reason) {
    report(open.failure(), Directive.STOP, reason);
    shareIf(isAllForOne, Directive.STOP, open.failure().thrown(), 0);
    stopFrom(open.failure().thrown());
  }

  private void escalate(OpenFailure open, String reason) {
    if (parent == null) {
      String end = "it has no parent, so the system ends";
      report(open.failure(), Directive.ESCALATE, reason.isEmpty() ? end : reason + "; " + end);
      stopFrom(open.failure().thrown());
      loop.surroundings().system().shutdown();
    } else {
      report(open.failure(), Directive.ESCALATE, reason);
      askParent(open, true);
    }
  }

  private void restartFrom(Throwable cause, long delayNanos) {
    loop.tallyOf(ref().contract).restarted++;
    dropHeldBack();
    restart(cause, delayNanos);
  }

  private void stopFrom(Throwable cause) {
    extras().endedBy = cause;
    dropHeldBack();
    terminate();
  }

  private void dropHeldBack() {
    if (extras != null) {
      extras.heldBack = null;
    }
  }

  private void report(Failure failure, Directive decision, String reason) {
    loop.surroundings().failures().add(new FailureReport(failure, decision, reason));
  }

  // Siblings that share a fate.

  private void shareIf(boolean isAllForOne, Directive fate, Throwable cause, long delayNanos) {
    if (isAllForOne && parent != null) {
      ActorCell<?, ?> spreading = parent;
      spreading.post(new ControlTask(() -> spreading.spread(actor(), fate, cause, delayNanos)));
    }
  }

  final void spread(ActorCell<?, ?> failed, Directive fate, Throwable cause, long delayNanos) {
    children()
        .forEach(
            child -> {
              if (child != failed) {
                child.post(new ControlTask(() -> child.share(fate, cause, delayNanos)));
              }
            });
  }

  final void share(Directive fate, Throwable cause, long delayNanos) {
    if (state() != State.STARTED && state() != State.FAILED) {
      return;
    }
    if (fate == Directive.RESTART) {
      restartFrom(cause, delayNanos);
    } else {
      stopFrom(cause);
    }
  }

  // Parent and child.

  private void askParent(OpenFailure open, boolean isEscalated) {
    ActorCell<?, ?> judging = Objects.requireNonNull(parent, "a topmost actor asks nobody");
    awaitVerdict();
    judging.post(new ControlTask(() -> judging.childFailed(actor(), open, isEscalated)));
  }

  final void childFailed(ActorCell<?, ?> child, OpenFailure open, boolean isEscalated) {
    if (state() == State.FAILED) {
      extras().holdBack(() -> childFailed(child, open, isEscalated));
    } else if (state() != State.STARTED) {
      return; // It stops its children, and so this one.
    } else if (isEscalated) {
      Failure failure = failure("its child " + child.path(), null, open.failure().thrown());
      judge(new OpenFailure(failure, false, new Escalation(child, open)));
    } else {
      Supervision reaction = decideOn(open.failure());
      child.post(new ControlTask(() -> child.verdict(open, reaction)));
    }
  }

  private Supervision decideOn(Failure failure) {
    if (!(behavior instanceof Supervisor supervisor)) {
      return Supervision.stop();
    }
    Supervision[] decision = {Supervision.stop()};
    runTurn(() -> decision[0] = callSupervisor(supervisor, failure));
    return decision[0];
  }

  private Supervision callSupervisor(Supervisor supervisor, Failure failure) {
    try {
      return Objects.requireNonNull(supervisor.onFailure(failure), "onFailure returned null")
          .reactionTo(failure.thrown());
    } catch (Throwable thrown) {
      fail(ref().contract + ", onFailure", null, thrown);
      return Supervision.stop();
    }
  }

  final void verdict(OpenFailure open, Supervision reaction) {
    if (endWait()) {
      carryOut(open, reaction);
    }
  }

  @Override
  final void childEnded(ActorRef child, @Nullable Throwable failure) {
    if (failure == null || !(behavior instanceof Lifecycle lifecycle)) {
      return;
    }
    if (state() == State.FAILED) {
      extras().holdBack(() -> childEnded(child, failure));
    } else if (state() == State.STARTED) {
      runTurn(() -> callOnChildFailed(lifecycle, child, failure));
    }
  }

  private void callOnChildFailed(Lifecycle lifecycle, ActorRef child, Throwable failure) {
    try {
      lifecycle.onChildFailed(child, failure);
    } catch (Throwable thrown) {
      fail(ref().contract + ", onChildFailed", null, thrown);
    }
  }
}
