package dev.rondo.internal.cell;

import dev.rondo.ActorContext;
import dev.rondo.ActorFailedException;
import dev.rondo.ActorRef;
import dev.rondo.ActorStuckException;
import dev.rondo.BatchEnd;
import dev.rondo.MailboxFullException;
import dev.rondo.Message;
import dev.rondo.Spawn;
import dev.rondo.StashFullException;
import dev.rondo.internal.ask.Callee;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Waits;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.timers.ActorTimers;
import dev.rondo.internal.timers.Tick;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Tally;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cell and its messages: which of them run, wait or are refused, and what follows from those that
 * fail. The loop's thread only.
 */
abstract sealed class ServingCell<B, R extends ActorRef> extends SupervisedCell<B, R>
    permits MovingCell {

  /** What {@link #failed} asks first, resolved early: there may be no memory to do it then. */
  @SuppressWarnings("unused")
  private static final Class<?> ASKED = Severity.class;

  ServingCell(
      EventLoop loop,
      @Nullable ActorCell<?, ?> parent,
      GeneratedContract<B, R> contract,
      @Nullable String name,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options) {
    super(loop, parent, contract, name, factory, options);
    if (Stash.isSpecial(options)) {
      extras().stash = new Stash(options);
    }
    Bound bound = Bound.of(actor(), contract, options);
    if (bound != null) {
      gate(bound);
      VarHandle.releaseFence(); // A program may hand a ref to other threads by a race.
    }
    if (options.isReentrant()) {
      extras().isReentrant = true;
    }
  }

  /** What messages have to pass; null if nothing. Any thread. */
  final @Nullable Gate gate() {
    if (!Gate.USED.isOn()) {
      return null;
    }
    Extras more = extras;
    return more == null ? null : more.gate;
  }

  /** Has messages pass that from now on. */
  final void gate(@Nullable Gate gate) {
    extras().gate = gate;
    if (gate != null) {
      Gate.USED.turnOn();
    }
  }

  /**
   * Whether something is to come of what it has handled, apart from its timers: it holds, or has
   * put messages aside, or owes replies. Its loop only.
   */
  public final boolean isUnfinished() {
    Extras more = extras;
    return state() != State.STARTED
        || isPaused()
        || hasDeferred()
        || (more != null
            && ((more.stash != null && more.stash.size() > 0)
                || (more.owed != null && more.owed.isAwaited())));
  }

  /** Whether the messages are counted that wait for it. Any thread. */
  public final boolean isBounded() {
    return gate() instanceof Bound;
  }

  /** How many messages wait for it, if that is counted; else 0. Any thread. */
  public final long waiting() {
    return gate() instanceof Bound bound ? bound.waiting() : 0;
  }

  /** What is counted of the mailboxes of its contract. Any thread. */
  final MailboxCounts mailboxCounts() {
    return loop.surroundings().mailboxes().of(ref().contract);
  }

  // Before the handler.

  /** Whether the message in the slot can be dispatched just so. */
  public final boolean isReadyFor(GeneratedRef target, MessageSlot slot) {
    return running && gate() == null && isServed(target) && isAwaited(slot);
  }

  private static boolean isServed(GeneratedRef target) {
    return target.primary.tally != Tally.NONE;
  }

  private boolean isAwaited(MessageSlot slot) {
    return !(slot.origin instanceof PendingAsk<?> ask) || ask.begin(loop.now());
  }

  /** Does what is right with a message that cannot. Returns whether it can be dispatched now. */
  public final boolean prepareFor(GeneratedRef target, MessageSlot slot) {
    start(); // A message may be faster than the start that was sent before it.
    if (target instanceof SignalRef signal) {
      arrive(signal, slot);
      return false;
    }
    if (isStopAhead() && slot.sequence > extras().lastBeforeStop) {
      countOut(slot);
      refuse(slot, ActorCell.STOPPED);
      return false;
    }
    if (extras != null && extras.discarding != null && extras.discarding.includes(slot)) {
      countOut(slot);
      discard(slot);
      return false;
    }
    if (!running && !overtakes(slot)) {
      deferOrRefuse(target, slot);
      return false;
    }
    if (isTooMuch(slot)) {
      dropCounted(slot);
      return false;
    }
    countOut(slot);
    if (!isServed(target)) {
      refuse(slot, "the object that served this ref ended when the actor was restarted");
      return false;
    }
    if (isAwaited(slot)) {
      return true;
    }
    target.primary.tally.abandoned++;
    if (target.primary instanceof Tick<?> tick) {
      tick.lose(slot);
    }
    AskStart.pendingAsk(slot).reply(null); // Nobody waits for what this message would do.
    dropContent(slot);
    return false;
  }

  /** Counts a message out: it does not wait any more. */
  private void countOut(MessageSlot slot) {
    Gate gate = gate();
    if (gate != null) {
      gate.leave(slot);
    }
  }

  /** Whether the message, which is the oldest, has to make room. */
  private boolean isTooMuch(MessageSlot slot) {
    return gate() instanceof Bound bound && bound.isOldestTooMuch() && Gate.isCounted(slot);
  }

  private void dropCounted(MessageSlot slot) {
    countOut(slot);
    drop(slot);
  }

  /** Makes a dead letter of a message for which there is no room. Any thread with the slot. */
  final void drop(MessageSlot slot) {
    if (!(gate() instanceof Bound bound)) {
      throw new IllegalStateException(path() + " has no bound, so it drops nothing");
    }
    bound.dropped();
    if (slot.origin instanceof PendingAsk<?> ask) {
      ask.fail(new MailboxFullException(ask + " failed: " + bound.full() + ". " + bound.mend()));
    }
    refuse(slot, bound.full());
  }

  /**
   * Makes a dead letter of a message that its sender could not deliver. Any thread with the slot.
   */
  public final void refuseUnsent(MessageSlot slot, String reason) {
    Gate gate = gate();
    if (gate != null) {
      gate.withdraw(slot);
    }
    refuse(slot, reason);
  }

  private void arrive(SignalRef signal, MessageSlot slot) {
    if (running || overtakes(slot) || !(signal.waits() || isArriving())) {
      signal.run();
    } else {
      deferOrRefuse(signal, slot);
    }
  }

  /** Whether the message runs though others wait. */
  private boolean overtakes(MessageSlot slot) {
    if (state() != State.STARTED || behavior == null) {
      return false;
    }
    if (isArriving()) {
      return false;
    }
    boolean isOnlyLookedAt = isStopAhead() && !isPaused() && !hasDeferred();
    return isOnlyLookedAt || slot.sequence == MessageSlot.CONTROL || isCallBack(slot);
  }

  private boolean isCallBack(MessageSlot slot) {
    return extras != null && slot.origin instanceof PendingAsk<?> ask && extras.isCalledBackBy(ask);
  }

  private void deferOrRefuse(GeneratedRef target, MessageSlot slot) {
    switch (state()) {
      case LEAVING -> {
        leaveNow();
        deferOrRefuse(target, slot);
      }
      case LINKED, STARTED, FAILED, RESTARTING, BACKING_OFF, REBORN -> defer(target, slot);
      case NEW, STOPPING, ENDED -> {
        countOut(slot);
        refuse(slot, ActorCell.STOPPED);
      }
    }
  }

  /**
   * Keeps a control message apart from what is deferred, if it cannot run now but will: once the
   * actor can, it overtakes that. Returns whether it does.
   */
  final boolean holdsBack(ControlSlot message) {
    boolean isToCome =
        switch (state()) {
          case FAILED, RESTARTING, BACKING_OFF -> true;
          case NEW, LINKED, STARTED, LEAVING, REBORN, STOPPING, ENDED -> false;
        };
    if (isToCome) {
      extras().holdBack(message);
      loop.tallyOf(message.target.contract).deferred++;
    }
    return isToCome;
  }

  private void defer(GeneratedRef target, MessageSlot slot) {
    deferral().add(slot);
    if (target instanceof SignalRef) {
      return; // It is no message that is counted.
    }
    loop.tallyOf(target.contract).deferred++;
    Gate gate = gate();
    if (gate != null) {
      gate.defer(slot);
    } else if (deferred() > Pressure.MANY) {
      Pressure.judge(actor());
    }
  }

  /** Has the oldest message that was deferred make room. */
  final void dropOldestDeferred() {
    if (!isArriving()) { // Then older ones are to come.
      deferral().takeOldest(Gate::isCounted, this::dropCounted);
    }
  }

  /** How many messages wait since they could not run as they came. Its loop only. */
  final int deferred() {
    return extras == null || extras.deferral == null ? 0 : extras.deferral.size();
  }

  private Deferral deferral() {
    Extras more = extras();
    if (more.deferral == null) {
      more.deferral = new Deferral();
    }
    return more.deferral;
  }

  /**
   * Has the actor that tells another one rest after its handler, until that has room again, unless
   * that awaits this one: so mutual floods go on, and so does who tells itself. The sender's
   * thread.
   */
  static void rest(EventLoop sender, ActorCell<?, ?> told, Gate full) {
    boolean hasEntered = sender.succession().enter();
    try {
      ActorCell<?, ?> actor = sender.current();
      if (actor != null && !actor.isResting() && !Awaiting.leads(told, actor)) {
        actor.restFor(told, full);
        actor.extras().restsFor = told;
      }
    } finally {
      sender.succession().leave(hasEntered);
    }
  }

  /** Rests after its handler, since it told that one. This actor's turn. */
  public final void restFor(ActorCell<?, ?> told, Brake brake) {
    if (!isResting()) {
      Rest.begin(this, told, brake);
    }
  }

  /** Ends the rest. Its loop. */
  final void restOver() {
    extras().restsFor = null;
    resume(Extras.RESTING);
  }

  /** Whether it awaits others to handle something. Any thread: then a guess. */
  final boolean awaitsOthers() {
    Extras more = extras;
    return more != null && (more.restsFor != null || more.waits != null);
  }

  /** Adds those that it awaits. Any thread: then a guess. */
  final void addAwaited(Collection<? super Callee> all) {
    Extras more = extras;
    if (more != null) {
      ActorCell<?, ?> full = more.restsFor;
      Waits waits = more.waits;
      if (full != null) {
        all.add(full);
      }
      if (waits != null) {
        waits.addAsked(all);
      }
    }
  }

  final boolean isResting() {
    return extras != null && (extras.pauses & Extras.RESTING) != 0;
  }

  /** Whether it waits for nothing but its turn, or room elsewhere. Any thread: then a guess. */
  final boolean goesOnByItself() {
    return state() == State.STARTED
        && (extras == null || (extras.pauses & ~(Extras.RESTING | Extras.ARRIVING)) == 0);
  }

  /** Looks whether it is flooded by its neighbours. Its loop only, between turns. */
  public final void gauge(Lane lane) {
    Pressure.judge(actor(), lane);
  }

  /**
   * Whether it can take messages that were kept for it elsewhere, and is not about to stop. Starts
   * it, if that has not been done. As a control message.
   */
  public final boolean takesMessages() {
    start();
    return state() != State.STOPPING && state() != State.ENDED && !isStopAhead();
  }

  /**
   * Takes messages that were kept for it elsewhere: they come behind what it has deferred, and
   * before whatever its loop takes out of its queues from now on; those that travel in the control
   * lane come before all others that do. As a control message, so that they are behind its start.
   */
  public final void take(List<MessageSlot> messages) {
    start();
    if (state() == State.STOPPING || state() == State.ENDED) {
      messages.forEach(slot -> refuse(slot, ActorCell.STOPPED));
      return;
    }
    List<ControlSlot> control = new ArrayList<>();
    for (MessageSlot message : messages) {
      if (message.sequence == MessageSlot.CONTROL) {
        ControlSlot own = new ControlSlot();
        own.copyFrom(message);
        control.add(own);
      } else {
        deferKept(message);
      }
    }
    if (!control.isEmpty()) {
      putBack(control);
    }
    goOn();
  }

  private void deferKept(MessageSlot slot) {
    slot.sequence = MessageSlot.PUT_ASIDE; // Its bound has not counted it.
    deferral().add(slot);
    loop.tallyOf(slot.target.contract).deferred++;
  }

  // After a handler that did not handle its message.

  private void putAside(GeneratedRef target, MessageSlot slot) {
    Extras more = extras();
    if (more.stash == null) {
      more.stash = new Stash(Spawn.defaults());
    }
    try {
      more.stash.add(this, slot);
    } catch (StashFullException full) {
      if (target.primary instanceof Tick<?> tick) {
        tick.lose(slot);
      }
      failed(target, slot, full);
      return;
    }
    if (slot.origin instanceof PendingAsk<?> ask) {
      ask.putAside();
    }
    Tally tally = loop.tallyOf(target.contract);
    tally.handled--; // It is yet to be.
    tally.deferred++;
  }

  /** Has messages come before all others that wait. */
  final void runNext(Lane messages) {
    deferral().addFirst(messages);
    goOn();
  }

  /** Takes what a handler threw: a reply where the contract declares it, else a failure. */
  public final void failed(GeneratedRef target, MessageSlot slot, Throwable thrown) {
    if (Severity.isFatal(thrown)) {
      loop.lose(slot.origin); // To say why may take memory, of which there is none before all ends.
      Severity.rethrowFatal(thrown);
    }
    if (StashSignal.is(thrown)) {
      putAside(target, slot);
      return;
    }
    if (thrown instanceof ForwardSignal signal) {
      signal.send(slot);
      return;
    }
    if (!(thrown instanceof ActorStuckException)) { // Else its handler still runs.
      dropContent(slot);
    }
    if (slot.origin instanceof PendingAsk<?> ask) {
      if (ask.operation().declares(thrown)) {
        ask.fail(thrown);
        return;
      }
      String text = ask + " failed: the handler threw " + GuardedLog.describe(thrown);
      ask.fail(new ActorFailedException(text, thrown));
    }
    fail(target.contract.method(slot.op), message(target, slot), thrown);
  }

  /** Takes notice that its handler was given up, and with it that message; null for a task. */
  public final void stuck(@Nullable MessageSlot message, ActorStuckException stuck) {
    if (!giveUp(stuck)) {
      return;
    }
    if (message != null && message.target != null) {
      failed(message.target, message, stuck);
    } else {
      fail(ref().contract + ", a task", null, stuck);
    }
  }

  /** The message, unless its own objects cannot be read any more. */
  private static @Nullable Message message(GeneratedRef target, MessageSlot slot) {
    try {
      return target.reify(slot);
    } catch (RuntimeException unreadable) {
      return null; // The report is about what failed before, and says so without the message.
    }
  }

  // Batches.

  /** Whether the loop has to note this actor: it handles a message that may begin a batch. */
  public final boolean isNewToBatch() {
    return isNewToBatch;
  }

  /** Takes notice that the loop has noted it, as it is about to handle a message of that ref. */
  public final void joinBatch(GeneratedRef target) {
    isInBatch = true;
    isNewToBatch = false;
    ActorTimers<?> timers = timersIfAny();
    if (timers != null) {
      if (target.primary instanceof Tick<?>) {
        isNewToBatch = timers.hasIdleTimeout(); // It still waits for a message.
      } else {
        timers.messageCame();
      }
    }
  }

  private @Nullable ActorTimers<?> timersIfAny() {
    return extras == null ? null : extras.timers;
  }

  /** Tells those that have handled messages of the batch that it is over. */
  public final void endBatch() {
    if (extras != null && extras.becoming != null) {
      for (BatchEnd replaced : extras.becoming.takeBatched()) {
        endBatch(replaced);
      }
    }
    if (isInBatch) {
      isInBatch = false;
      isNewToBatch = notesBatches();
      if (behavior instanceof BatchEnd batchEnd) {
        endBatch(batchEnd);
      }
      ActorTimers<?> timers = timersIfAny();
      if (timers != null) {
        timers.batchEnded();
      }
    }
  }

  private void endBatch(BatchEnd batchEnd) {
    if (state() == State.STARTED || state() == State.LEAVING) {
      runTurn(() -> callBatchEnd(batchEnd));
    }
  }

  private void callBatchEnd(BatchEnd batchEnd) {
    try {
      batchEnd.onBatchEnd();
    } catch (Throwable thrown) {
      fail(ref().contract + ", onBatchEnd", null, thrown);
    }
  }

  // Steps of its life, in which messages play a part.

  @Override
  protected final void takeStep() {
    switch (state()) {
      case LEAVING -> leaveNow();
      case STARTED -> serveDeferred();
      case NEW, LINKED, REBORN -> startNow();
      case FAILED, RESTARTING, BACKING_OFF, STOPPING, ENDED -> {} // Nothing is due.
    }
  }

  private void leaveNow() {
    endBatch();
    terminate();
  }

  /** Runs some of what was deferred. */
  private void serveDeferred() {
    Deferral waiting = extras().deferral;
    running = true;
    if (waiting == null || waiting.serve(actor())) {
      extras().deferral = null;
    }
    goOn(); // New messages go behind what is left.
  }

  @Override
  final void dropWaiting() {
    Gate gate = gate();
    if (gate != null) {
      gate.open();
    }
    Extras more = extras;
    if (more != null && more.stash != null) {
      more.stash.giveBack(this);
    }
    if (more != null) {
      more.takeHeldBack().forEach(message -> refuse(message, ActorCell.STOPPED));
      Deferral passage = more.passage;
      more.passage = null;
      refuseAll(passage);
      if (isArriving()) {
        endArrival();
        rejoinRounds();
      }
      Deferral refused = more.deferral;
      more.deferral = null;
      refuseAll(refused);
    }
  }

  /** Lets everything of it happen again. */
  final void endArrival() {
    Extras more = extras();
    more.hasArrived = false;
    more.pauses &= ~Extras.ARRIVING;
  }

  private void refuseAll(@Nullable Deferral messages) {
    if (messages != null) {
      messages.forEach(slot -> refuse(slot, ActorCell.STOPPED));
    }
  }

  // What is asked for from outside.

  /** Has it stop after what it was sent up to that slot of that loop's ring, and by its lane. */
  final void stopAfter(EventLoop at, long lastSent) {
    start();
    if (state() != State.ENDED && !isStopAhead()) {
      long claimed = loop.placeNow(at, lastSent);
      extras().lastBeforeStop = claimed;
      running = false;
      loop.whenDrained(claimed, actor()::sendStop);
    }
  }

  /** Has it stop between its messages. */
  final void stopNow() {
    start();
    if (state() == State.STARTED) {
      stopAfterTurn();
      leaveNow();
    } else {
      terminate();
    }
  }

  /** Has what waits thrown away, and what ring and lane hold, of the ring what came up to there. */
  final void discardPending(EventLoop at, long lastSent) {
    Extras more = extras();
    if (state() == State.ENDED || more.discarding != null) {
      return;
    }
    more.discarding = new Discarding(actor(), loop.placeNow(at, lastSent));
    pause(Extras.DISCARDING); // What comes after that waits until it is over.
    Deferral waiting = more.deferral;
    more.deferral = null;
    if (waiting != null) {
      waiting.forEach(this::discardDeferred);
    }
    more.discarding.begin();
  }

  private void discardDeferred(MessageSlot slot) {
    if (slot.target instanceof SignalRef signal) {
      defer(signal, slot);
    } else {
      countOut(slot);
      discard(slot);
    }
  }

  /** Ends what {@link #discardPending} began. */
  final void discardingEnded() {
    extras().discarding = null;
    resume(Extras.DISCARDING);
  }
}
