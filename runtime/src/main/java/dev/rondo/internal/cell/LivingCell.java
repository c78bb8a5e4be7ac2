package dev.rondo.internal.cell;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.ActorStuckException;
import dev.rondo.BatchEnd;
import dev.rondo.Lifecycle;
import dev.rondo.Message;
import dev.rondo.Spawn;
import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.ask.Waits;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.life.Heartbeat;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.Handler;
import dev.rondo.internal.loop.TenureOver;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.Tally;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cell and the life of its actor: start, pauses, restart, end. The loop's thread only.
 *
 * <pre>
 * NEW -> LINKED -> STARTED -> LEAVING -> STOPPING -> ENDED      from each before it to STOPPING
 *                   |    ^ \
 *                   v    |  FAILED                              and back, or as from STARTED
 *          RESTARTING -> BACKING_OFF -> REBORN -> STARTED       BACKING_OFF, REBORN only if need be
 * </pre>
 */
abstract sealed class LivingCell<B, R extends ActorRef> extends WatchedCell<B, R>
    implements ActorContext<R> permits SupervisedCell {

  enum State {
    /** Made by another thread, and not yet seen by its loop. */
    NEW,
    /** In its family, and not yet started. */
    LINKED,
    STARTED,
    /** Stops after the turn that runs. */
    LEAVING,
    /** Waits for what its parent says. */
    FAILED,
    /** Waits for its children to stop, to begin anew. */
    RESTARTING,
    /** Waits for its time to begin anew. */
    BACKING_OFF,
    /** Begins anew in its next round. */
    REBORN,
    /** Waits for its children to stop, to stop itself. */
    STOPPING,
    ENDED
  }

  /** Null once nothing can call it again. */
  private @Nullable Function<? super ActorContext<R>, ? extends B> factory;

  private State state = State.NEW;

  /** What serves the actor's refs; null while there is none. */
  @Nullable B behavior;

  /** Whether its next message is one that the loop has to note, since it may begin a batch. */
  boolean isNewToBatch;

  /** Whether it is on the loop's list, to be told of the end of the batch. */
  boolean isInBatch;

  /** Whether messages may run; the one thing of its life that is looked at for each of them. */
  boolean running;

  LivingCell(
      EventLoop loop,
      @Nullable ActorCell<?, ?> parent,
      GeneratedContract<B, R> contract,
      @Nullable String name,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options) {
    super(loop, parent, contract, name, options.isThrowaway());
    this.factory = Objects.requireNonNull(factory, "factory");
    Heartbeat limit = Heartbeat.of(options);
    if (limit != null) {
      extras().heartbeat = limit;
    }
  }

  final State state() {
    return state;
  }

  /** Whether its factory may be called a second time. */
  abstract boolean mayRestart();

  /** Does with what was thrown what supervision says. */
  abstract void fail(String where, @Nullable Message message, Throwable thrown);

  /** Takes what the factory, or the behavior as it was told to start, has thrown. */
  abstract void startFailed(Throwable thrown);

  /** Takes what a behavior threw as it was told to end. */
  abstract void endFailed(Throwable thrown);

  /** Takes notice that a child is gone; with what it failed, if it did. */
  abstract void childEnded(ActorRef child, @Nullable Throwable failure);

  /** Does away with what waits: nothing will run any more. */
  abstract void dropWaiting();

  // Start.

  /** Has its loop start it. The parent's turn. Returns false if that loop has ended. */
  final boolean begin() {
    if (loop.isCurrent()) {
      link(); // At once, so that the child ends with its parent though it may not have started.
      joinRounds();
      return true;
    }
    if (parent != null) {
      parent.children().addElsewhere(actor());
    }
    if (postFromElsewhere(new ControlTask(this::start))) {
      return true;
    }
    state = State.ENDED;
    freeName();
    if (parent != null) {
      parent.children().removeElsewhere(actor());
    }
    return false;
  }

  private void link() {
    state = State.LINKED;
    family().link(actor());
    loop.actorBegan();
  }

  /** Makes the behavior that is due, if one is. */
  final void start() {
    if (state == State.NEW) {
      link();
    }
    if ((state == State.LINKED && !isArriving()) || state == State.REBORN) {
      if (isReplaceable()) {
        joinRounds(); // Alone on the stack: whatever called this would be lost if it is stuck.
      } else {
        makeBehavior();
      }
    }
  }

  /** The same in a round of its own. */
  final void startNow() {
    start();
    if (state == State.LINKED || state == State.REBORN) {
      makeBehavior();
    }
  }

  private void makeBehavior() {
    state = State.STARTED;
    running = !isPaused();
    if (isReplaceable()) {
      extras().isStarting = true;
      callFactory(); // What it calls are turns of their own, any of which may be the thread's last.
    } else {
      runTurn(this::callFactory);
    }
    begun();
  }

  private void begun() {
    if (isReplaceable()) {
      extras().isStarting = false;
    }
    if (!mayRestart()) {
      factory = null;
    }
    goOn();
  }

  private void callFactory() {
    Throwable cause = extras == null ? null : extras.restartCause;
    try {
      B made = callGuarded(Objects.requireNonNull(factory, "called once too often"));
      Objects.requireNonNull(made, "the factory returned null");
      checkIsNew(made);
      behavior = made;
      bind(made);
      isNewToBatch = notesBatches();
      if (Traits.isLifecycle(made) && made instanceof Lifecycle lifecycle) {
        if (cause == null) {
          callGuarded(lifecycle::onStart);
        } else {
          callGuarded(() -> lifecycle.onRestart(cause));
        }
      }
      if (cause != null) {
        extras().restartCause = null;
      }
    } catch (TenureOver over) {
      throw over;
    } catch (Throwable thrown) {
      forgetBehavior();
      startFailed(thrown);
    }
  }

  private B callGuarded(Function<? super ActorContext<R>, ? extends B> making) throws Exception {
    if (!isReplaceable()) {
      return making.apply(this);
    }
    AtomicReference<B> made = new AtomicReference<>();
    ActorContext<R> context = HeldContext.of(this);
    callGuarded(() -> made.set(making.apply(context)));
    return made.get();
  }

  /** Calls code of the program in which the actor may lose its loop. */
  private void callGuarded(Handler code) throws Exception {
    if (isReplaceable()) {
      loop.succession().runHandler(actor(), null, code);
    } else {
      code.run();
    }
  }

  private void checkIsNew(B made) {
    if (extras != null && extras.lastBehavior != null && extras.lastBehavior.refersTo(made)) {
      throw new IllegalStateException(
          "the factory of "
              + path()
              + " returned the behavior that has failed once more: a restart needs a new object,"
              + " as in spawn(.., () -> new "
              + made.getClass().getSimpleName()
              + "(..))");
    }
  }

  /** Has the behavior serve the actor's refs. */
  private void bind(B made) {
    bind(ref(), made);
    if (extras != null && extras.faces != null) {
      extras.faces.bind(made);
    }
  }

  /** Has another behavior serve the actor's refs in this incarnation, from the next message on. */
  final void become(B next) {
    B replaced = Objects.requireNonNull(behavior, "only a behavior can be replaced");
    Extras more = extras();
    if (more.faces != null) {
      more.faces.check(next);
    }
    if (more.becoming == null) {
      more.becoming = new Becoming(replaced);
    }
    if (isInBatch && replaced instanceof BatchEnd batchEnd) {
      more.becoming.replacedInBatch(batchEnd);
    }
    behavior = next;
    bind(next);
    isInBatch = more.becoming.isBackInBatch(next);
    isNewToBatch = notesBatches();
  }

  /** Has an object serve one of the actor's refs. */
  final void bind(GeneratedRef ref, Object object) {
    ref.bind(object);
    ref.tally = loop.tallyOf(ref.contract);
  }

  /** Has messages of that ref be counted on the loop to which the actor has come. */
  final void retally(GeneratedRef ref) {
    if (ref.tally != Tally.NONE) {
      ref.tally = loop.tallyOf(ref.contract);
    }
  }

  /** Whether anybody wants to know of batches. */
  final boolean notesBatches() {
    return (behavior != null && Traits.isBatchEnd(behavior))
        || (extras != null && extras.timers != null && extras.timers.hasIdleTimeout());
  }

  private void forgetBehavior() {
    behavior = null;
    isNewToBatch = false;
    isInBatch = false;
    running = false;
    ref().bind(null);
  }

  /** Drops its object and those of the actors below. Returns whether there was one. */
  final boolean dropBehaviors() {
    boolean had = behavior != null;
    forgetBehavior();
    if (extras != null && extras.children != null) {
      had |= extras.children.here.dropBehaviors();
    }
    return had;
  }

  /**
   * Gives the behavior up, or its factory: a thread is stuck in it, so it is not even told of its
   * end. Returns whether that was no start, whose failure this has seen to.
   */
  final boolean giveUp(ActorStuckException stuck) {
    Extras more = extras();
    boolean wasStarting = more.isStarting;
    if (behavior != null) {
      more.lastBehavior = new WeakReference<>(made());
    }
    forgetBehavior();
    if (wasStarting) {
      startFailed(stuck);
      begun();
    }
    return !wasStarting;
  }

  /** Runs the task as a turn of this actor, or as part of the caller's. */
  final void runTurn(Runnable task) {
    runTurn(null, task);
  }

  /** The same; what the task does is done for that origin, if it has one. */
  final void runTurn(@Nullable Origin origin, Runnable task) {
    loop.runTurn(actor(), origin, task);
  }

  // Pauses.

  /**
   * Has ordinary messages wait, in their order, until {@link #resume} is called with the same
   * reason; control messages and continuations go on. Reasons are those of {@link Extras}; one is
   * not counted twice.
   */
  final void pause(int reason) {
    extras().pauses |= reason;
    running = false;
  }

  /** Ends a pause; the actor goes on if there is no other, with what has waited first. */
  final void resume(int reason) {
    if (extras != null && (extras.pauses & reason) != 0) {
      extras.pauses &= ~reason;
      goOn();
    }
  }

  final boolean isPaused() {
    return extras != null && extras.pauses != 0;
  }

  final boolean hasDeferred() {
    return extras != null && extras.deferral != null;
  }

  /** Whether a stop has come that has not its turn yet, so that messages must be looked at. */
  final boolean isStopAhead() {
    return extras != null && extras.lastBeforeStop != Extras.NO_STOP;
  }

  /** Has messages run, those that waited before those that come. */
  final void goOn() {
    if (state != State.STARTED || behavior == null) {
      return;
    }
    if (extras != null && extras.heldMessages != null) {
      putBack(extras.takeHeldBack());
    }
    if (!isPaused()) {
      boolean hasDeferred = hasDeferred();
      running = !hasDeferred && !isStopAhead();
      if (hasDeferred) {
        joinRounds();
      }
    }
  }

  /** Has everything of it wait until {@link #endWait}, but for what has to do with its life. */
  final void awaitVerdict() {
    state = State.FAILED;
    running = false;
  }

  /** Keeps the task until the wait is over, if the actor waits and goes on then. */
  final void holdBack(Runnable task) {
    if (state == State.FAILED) {
      extras().holdBack(task);
    }
  }

  /** Ends the wait for the parent; the caller does what it says. */
  final boolean endWait() {
    boolean isAwaited = state == State.FAILED;
    if (isAwaited) {
      state = State.STARTED;
    }
    return isAwaited;
  }

  // What the loop comes by for.

  @Override
  protected final boolean isStepDue() {
    return switch (state) {
      case NEW, LINKED, LEAVING, REBORN -> true;
      case STARTED -> hasDeferred() && !isPaused();
      case FAILED, RESTARTING, BACKING_OFF, STOPPING, ENDED -> false;
    };
  }

  @Override
  protected final boolean isStepOvertaken() {
    return state == State.STARTED; // Then it serves what was deferred.
  }

  // Restart.

  /**
   * Ends this incarnation, its children first, and then makes the next.
   *
   * @param delayNanos after which; 0 for at once
   */
  final void restart(Throwable cause, long delayNanos) {
    Extras more = extras();
    boolean isOfStart = behavior == null; // Then this runs within makeBehavior, and so must not it.
    more.restartCause = cause;
    more.restartDelayNanos = delayNanos;
    more.isRestartOfStart = isOfStart;
    state = State.RESTARTING;
    stopChildren();
  }

  private void beginAnew() {
    Extras more = extras();
    if (more.restartDelayNanos > 0) {
      state = State.BACKING_OFF;
      loop.schedule(new BackOffEnd(this, loop.nanoTime() + more.restartDelayNanos));
    } else if (more.isRestartOfStart || isReplaceable()) {
      state = State.REBORN;
      joinRounds();
    } else {
      makeBehavior();
    }
  }

  /** Whether it waits for its time to begin anew. */
  final boolean isBackingOff() {
    return state == State.BACKING_OFF;
  }

  /** Takes notice that the time has come. */
  final void endBackOff() {
    state = State.REBORN;
    start();
  }

  // End.

  /** Has it stop when its turn is over, before its next message. */
  final void stopAfterTurn() {
    if (state == State.STARTED) {
      state = State.LEAVING;
      running = false;
      joinRounds();
    }
  }

  /** Ends the actor, its children first. Not in its own turn, unless it has failed there. */
  final void terminate() {
    if (state != State.STOPPING && state != State.ENDED) {
      state = State.STOPPING;
      stopChildren();
    }
  }

  /** Ends it without those children that live on other loops. */
  final void abandon() {
    state = State.STOPPING;
    if (extras != null && extras.children != null) {
      extras.children.here.abandonAll();
    }
    if (state != State.ENDED) { // Its last child here may have ended it.
      end();
    }
  }

  private void stopChildren() {
    running = false;
    if (extras != null && extras.children != null) {
      extras.children.stopAll();
    }
    goOnIfAlone();
  }

  private void goOnIfAlone() {
    if (!isAlone()) {
      return;
    }
    if (state == State.STOPPING) {
      end();
    } else if (state == State.RESTARTING) {
      endIncarnation("the actor was restarted before it answered");
      beginAnew();
    } else if (state == State.STARTED && extras().stopsWhenChildless) {
      stopAfterTurn();
    }
  }

  private void end() {
    endIncarnation("the actor stopped before it answered");
    state = State.ENDED;
    dropWaiting();
    leave();
  }

  private boolean isAlone() {
    return extras == null || extras.children == null || extras.children.isEmpty();
  }

  /** Has it stop once it has no children any more. */
  final void stopWhenChildless() {
    extras().stopsWhenChildless = true;
    goOnIfAlone();
  }

  private void endIncarnation(String why) {
    if (behavior != null
        && Traits.isLifecycle(behavior)
        && behavior instanceof Lifecycle lifecycle) {
      runTurn(() -> callOnStop(lifecycle));
    }
    if (state == State.RESTARTING && behavior != null) {
      extras().lastBehavior = new WeakReference<>(made());
    }
    forgetBehavior();
    if (extras != null) {
      extras.endIncarnation(why);
    }
  }

  /** What the factory made for this incarnation. */
  private @Nullable Object made() {
    return extras == null || extras.becoming == null ? behavior : extras.becoming.made;
  }

  private void callOnStop(Lifecycle lifecycle) {
    try {
      lifecycle.onStop();
    } catch (Throwable thrown) {
      endFailed(thrown);
    }
  }

  private void leave() {
    freeName();
    family().unlink(actor());
    if (parent != null) {
      Throwable failure = extras == null ? null : extras.endedBy;
      parent.childGone(actor(), failure);
    }
    announceEnd();
    loop.actorEnded();
  }

  /**
   * Takes notice that a child has stopped. The child's loop, which is this one's unless it is
   * apart.
   */
  final void childGone(ActorCell<?, ?> child, @Nullable Throwable failure) {
    if (!child.isApart()) {
      goOnIfAlone();
      if (failure != null) {
        post(new ControlTask(() -> childEnded(child.self, failure)));
      }
    } else {
      post(new ControlTask(() -> childElsewhereGone(child, failure)));
    }
  }

  private void childElsewhereGone(ActorCell<?, ?> child, @Nullable Throwable failure) {
    children().removeElsewhere(child);
    goOnIfAlone();
    if (failure != null) {
      childEnded(child.self, failure);
    }
  }

  /** Whether no message will be handled any more. */
  final boolean isStopping() {
    return state == State.LEAVING || state == State.STOPPING || state == State.ENDED;
  }

  /** Whether it lives, though messages may have to wait. */
  final boolean takesTurns() {
    return state == State.STARTED;
  }

  /** For whose answers it handles nothing. */
  final Waits waitsOrNew() {
    Extras more = extras();
    if (more.waits == null) {
      more.waits = new Waits(actor());
    }
    return more.waits;
  }

  /** Its current incarnation, for what it asks. */
  final Incarnation incarnation() {
    Extras more = extras();
    if (more.incarnation == null) {
      more.incarnation = new Incarnation(this);
    }
    return more.incarnation;
  }

  /** Adds what it and those below have to do before they can end, in words. */
  final void addUnfinished(List<String> found) {
    if (state == State.FAILED) {
      found.add(path() + " has failed, and its parent has not decided");
    }
    if (extras != null) {
      extras.unfinished().ifPresent(what -> found.add(path() + " " + what));
      if (extras.children != null) {
        extras.children.here.addUnfinished(found);
      }
    }
  }

  /** Whether the actor, or one below it, has something to do before a closing system may end. */
  final boolean isBusy() {
    return state == State.FAILED || (extras != null && extras.isBusy());
  }
}
