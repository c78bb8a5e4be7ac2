package dev.rondo.internal.cell;

import dev.rondo.ActorContext;
import dev.rondo.ActorFailedException;
import dev.rondo.ActorRef;
import dev.rondo.BatchEnd;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Tally;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A cell and the life of its actor: start, failure, restart, end. The loop's thread only. */
abstract sealed class LivingCell<B, R extends ActorRef> extends PlacedCell<B, R>
    implements ActorContext<R> permits ActorCell {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.supervision");

  private enum State {
    /** Made by another thread, and not yet seen by its loop. */
    NEW,
    /** In its family, and not yet started. */
    LINKED,
    STARTED,
    /** Stops after the turn that runs. */
    LEAVING,
    /** Waits for its children to stop, to begin anew. */
    RESTARTING,
    /** Waits for its children to stop, to stop itself. */
    STOPPING,
    ENDED
  }

  private final Supervision supervision;

  /** Null once nothing can call it again. */
  private @Nullable Function<? super ActorContext<R>, ? extends B> factory;

  private State state = State.NEW;

  /** What serves the actor's refs; null while there is none. */
  @Nullable B behavior;

  /** Whether the behavior has a batch's end to be told of, and is not yet on the loop's list. */
  private boolean isNewToBatch;

  /** Whether messages may run; the one thing of its life that is looked at for each of them. */
  boolean running;

  LivingCell(
      EventLoop loop,
      @Nullable LivingCell<?, ?> parent,
      GeneratedContract<B, R> contract,
      @Nullable String name,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options) {
    super(loop, parent, contract, name);
    this.factory = Objects.requireNonNull(factory, "factory");
    this.supervision = options.supervision();
  }

  // Start.

  /** Has its loop start it. The parent's turn. Returns false if that loop has ended. */
  final boolean begin() {
    if (loop.isCurrent()) {
      link(); // At once, so that the child ends with its parent though it may not have started.
      joinRounds();
      return true;
    }
    if (parent != null) {
      parent.children().addElsewhere(this);
    }
    if (postFromElsewhere(new ControlTask(this::start))) {
      return true;
    }
    state = State.ENDED;
    freeName();
    if (parent != null) {
      parent.children().removeElsewhere(this);
    }
    return false;
  }

  private void link() {
    state = State.LINKED;
    family().link(this);
    loop.actorBegan();
  }

  /** Makes the first behavior, unless that was done already. */
  private void start() {
    if (state == State.NEW) {
      link();
    }
    if (state == State.LINKED) {
      makeBehavior();
    }
  }

  private void makeBehavior() {
    state = State.STARTED;
    running = !isPaused();
    runTurn(this::callFactory);
    if (supervision != Supervision.RESTART) {
      factory = null;
    }
  }

  private void callFactory() {
    try {
      B made = Objects.requireNonNull(factory, "called once too often").apply(this);
      behavior = Objects.requireNonNull(made, "the factory returned null");
      bind(behavior);
      isNewToBatch = made instanceof BatchEnd;
    } catch (Throwable thrown) {
      Severity.rethrowFatal(thrown);
      terminate();
      GuardedLog.error(
          LOG, path() + " (" + ref().contract + ") is stopped: its factory failed", thrown);
    }
  }

  /** Has the behavior serve the actor's refs. */
  private void bind(B made) {
    bind(ref(), made);
    if (extras != null && extras.faces != null) {
      extras.faces.bind(made);
    }
  }

  /** Has an object serve one of the actor's refs. */
  final void bind(GeneratedRef ref, Object object) {
    ref.bind(object);
    ref.tally = loop.tallyOf(ref.contract);
  }

  /** Runs the task as a turn of this actor, or as part of the caller's. */
  final void runTurn(Runnable task) {
    loop.runTurn((ActorCell<B, R>) this, task);
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

  private boolean isPaused() {
    return extras != null && extras.pauses != 0;
  }

  /** Has messages run, those that were deferred before those that come. */
  private void goOn() {
    if (state == State.STARTED && !isPaused()) {
      running = deferral() == null;
      if (!running) {
        joinRounds();
      }
    }
  }

  // Messages, before their handlers and after those that fail.

  /** Whether the message in the slot can be dispatched just so. */
  public final boolean isReadyFor(GeneratedRef target, MessageSlot slot) {
    return running && isServed(target) && isAwaited(slot);
  }

  private static boolean isServed(GeneratedRef target) {
    return target.primary.tally != Tally.NONE;
  }

  private static boolean isAwaited(MessageSlot slot) {
    return slot.ask == null || !AskStart.pendingAsk(slot).isAbandoned();
  }

  /** Does what is right with a message that cannot. Returns whether it can be dispatched now. */
  public final boolean prepareFor(GeneratedRef target, MessageSlot slot) {
    start(); // A message may be faster than the start that was sent before it.
    if (!running && !overtakes(slot)) {
      if (state == State.LEAVING) {
        leaveNow();
      }
      deferOrRefuse(target, slot);
      return false;
    }
    if (!isServed(target)) {
      refuse(slot, "the object that served this ref ended when the actor was restarted");
      return false;
    }
    if (isAwaited(slot)) {
      return true;
    }
    target.primary.tally.abandoned++;
    AskStart.pendingAsk(slot).reply(null); // Nobody waits for what this message would do.
    return false;
  }

  /** Whether the message runs though others wait. */
  private boolean overtakes(MessageSlot slot) {
    return slot.sequence == MessageSlot.CONTROL && state == State.STARTED;
  }

  private void deferOrRefuse(GeneratedRef target, MessageSlot slot) {
    if (state == State.RESTARTING || state == State.STARTED) {
      Extras more = extras();
      if (more.deferral == null) {
        more.deferral = new Deferral();
      }
      more.deferral.add(slot);
      loop.tallyOf(target.contract).deferred++;
    } else {
      refuse(slot, ActorCell.STOPPED);
    }
  }

  private @Nullable Deferral deferral() {
    return extras == null ? null : extras.deferral;
  }

  /** Takes what a handler threw: a reply where the contract declares it, else a failure. */
  public final void failed(GeneratedRef target, MessageSlot slot, Throwable thrown) {
    if (slot.ask instanceof PendingAsk<?> ask) {
      if (ask.operation().declares(thrown)) {
        ask.fail(thrown);
        return;
      }
      String text = ask + " failed: the handler threw " + GuardedLog.describe(thrown);
      ask.fail(new ActorFailedException(text, thrown));
    }
    fail(target.contract.method(slot.op), thrown);
  }

  /** Does with a failure what supervision says. */
  private void fail(String where, Throwable thrown) {
    Severity.rethrowFatal(thrown);
    if (thrown instanceof InterruptedException) {
      // An interrupt is the handler's affair; the loop's waiting must not see its flag.
      Thread.interrupted();
    }
    Supervision decision = Severity.endsActor(thrown) ? Supervision.STOP : supervision;
    switch (decision) {
      case RESUME -> {}
      case STOP -> terminate();
      case RESTART -> restart();
    }
    GuardedLog.error(LOG, path() + " failed in " + where + ", decision " + decision, thrown);
  }

  // Batches.

  /** Whether the loop has to note this actor: it handles its first message of a batch. */
  public final boolean isNewToBatch() {
    return isNewToBatch;
  }

  /** Takes notice that the loop has noted it. */
  public final void joinBatch() {
    isNewToBatch = false;
  }

  /** Tells the behavior that its batch is over, if it was in one. */
  public final void endBatch() {
    boolean isAlive = state == State.STARTED || state == State.LEAVING;
    if (isAlive && !isNewToBatch && behavior instanceof BatchEnd batchEnd) {
      isNewToBatch = true;
      runTurn(() -> callBatchEnd(batchEnd));
    }
  }

  private void callBatchEnd(BatchEnd batchEnd) {
    try {
      batchEnd.onBatchEnd();
    } catch (Throwable thrown) {
      fail("onBatchEnd", thrown);
    }
  }

  // What the loop comes by for.

  @Override
  protected final boolean isStepDue() {
    return switch (state) {
      case NEW, LINKED, LEAVING -> true;
      case STARTED -> !running && !isPaused(); // Something was deferred.
      case RESTARTING, STOPPING, ENDED -> false;
    };
  }

  @Override
  protected final void takeStep() {
    if (state == State.LEAVING) {
      leaveNow();
    } else if (state == State.STARTED) {
      serveDeferred();
    } else {
      start();
    }
  }

  /** Runs some of what was deferred. */
  private void serveDeferred() {
    Deferral waiting = deferral();
    running = true;
    if (waiting != null && waiting.serve(this)) {
      extras().deferral = null;
    } else {
      goOn(); // New messages go behind what is left.
    }
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

  private void leaveNow() {
    endBatch();
    terminate();
  }

  /** Ends the actor, its children first. */
  final void terminate() {
    if (state != State.STOPPING && state != State.ENDED) {
      state = State.STOPPING;
      stopChildren();
    }
  }

  private void restart() {
    if (state == State.STARTED && running) {
      state = State.RESTARTING;
      stopChildren();
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
    if (extras != null && extras.children != null && !extras.children.isEmpty()) {
      return;
    }
    if (state == State.STOPPING) {
      state = State.ENDED;
      endIncarnation("the actor stopped before it answered");
      refuseDeferred();
      leave();
    } else if (state == State.RESTARTING) {
      endIncarnation("the actor was restarted before it answered");
      makeBehavior();
      goOn();
    }
  }

  private void endIncarnation(String why) {
    behavior = null;
    isNewToBatch = false;
    ref().bind(null);
    if (extras != null) {
      extras.endIncarnation(why);
    }
  }

  private void refuseDeferred() {
    Deferral refused = deferral();
    if (refused != null) {
      extras().deferral = null;
      refused.refuse(this);
    }
  }

  private void leave() {
    freeName();
    family().unlink(this);
    if (parent != null) {
      parent.childEnded(this);
    }
    loop.actorEnded();
  }

  /** Takes notice that a child has stopped. The child's loop. */
  private void childEnded(LivingCell<?, ?> child) {
    if (child.loop == loop) {
      goOnIfAlone();
    } else {
      post(new ControlTask(() -> childElsewhereEnded(child)));
    }
  }

  private void childElsewhereEnded(LivingCell<?, ?> child) {
    children().removeElsewhere(child);
    goOnIfAlone();
  }

  /** Whether it lives, though messages may have to wait. */
  final boolean takesTurns() {
    return state == State.STARTED;
  }

  /** Its current incarnation, for what it asks. */
  final Incarnation incarnation() {
    Extras more = extras();
    if (more.incarnation == null) {
      more.incarnation = new Incarnation(this);
    }
    return more.incarnation;
  }

  final boolean owesReplies() {
    return extras != null && extras.owesReplies();
  }
}
