package dev.rondo.internal.cell;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.CurrentAsk;
import dev.rondo.MailboxFullException;
import dev.rondo.Spawn;
import dev.rondo.Timers;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.Callee;
import dev.rondo.internal.ask.Errand;
import dev.rondo.internal.ask.OwedReplies;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Waits;
import dev.rondo.internal.checked.CheckedMode;
import dev.rondo.internal.checked.DraftSlot;
import dev.rondo.internal.checked.SentMessage;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.cow.Handle;
import dev.rondo.internal.cow.KeptHandles;
import dev.rondo.internal.life.Heartbeat;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.timers.ActorTimers;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An actor as the runtime sees it: where its refs lead, and the context that its behavior is given.
 * One object, since there may be millions, of seven classes: this one has what senders, the
 * behavior and outsiders call, {@link MovingCell} the moves, {@link ServingCell} the messages that
 * have come, {@link SupervisedCell} the failures, {@link LivingCell} the life, {@link PlacedCell}
 * the place among other actors, {@link dev.rondo.internal.control.ControlledCell} the control
 * messages. What few actors have is in {@link Extras}.
 *
 * <p>Senders read {@code loop}, and the owner writes nothing for a message.
 *
 * @param <B> the contract
 * @param <R> the generated ref
 */
public final class ActorCell<B, R extends ActorRef> extends MovingCell<B, R> implements Callee {

  /** Known from the start: to resolve another class takes stack that publish may not have. */
  private static final boolean CHECKED = CheckedMode.ON;

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  /** Why a message to a stopped actor is a dead letter. */
  public static final String STOPPED = "the actor has stopped";

  private ActorCell(
      EventLoop loop,
      @Nullable ActorCell<?, ?> parent,
      GeneratedContract<B, R> contract,
      @Nullable String name,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options) {
    super(loop, parent, contract, name, factory, options);
  }

  /**
   * Makes an actor and has its loop start it. The caller may send to it at once.
   *
   * @param parent whose turn it is, or null for a topmost actor
   * @throws IllegalStateException if the loop has ended
   */
  public static <B, R extends ActorRef> R spawn(
      EventLoop loop,
      @Nullable ActorCell<?, ?> parent,
      Contract<B, R> contract,
      @Nullable String name,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options) {
    loop.admit(contract, Heartbeat.of(options));
    ActorCell<B, R> cell =
        new ActorCell<>(loop, parent, (GeneratedContract<B, R>) contract, name, factory, options);
    if (!cell.begin()) {
      throw new IllegalStateException(
          loop.loops().closedText() + "; " + contract + " was not spawned");
    }
    return cell.self;
  }

  // What refs call, on the sender's thread.

  @Override
  public MessageSlot claim(GeneratedRef ref, int op) {
    return Contexts.areUsed() ? claimInContext(ref, op) : claimFor(ref, op);
  }

  private MessageSlot claimFor(GeneratedRef ref, int op) {
    MessageSlot slot = CHECKED ? new DraftSlot(ref) : claimRoom(ref);
    slot.target = ref.primary;
    slot.op = op;
    return slot;
  }

  private MessageSlot claimInContext(GeneratedRef ref, int op) {
    Errand errand = errand();
    MessageSlot slot = claimFor(ref, op);
    slot.origin = errand;
    return slot;
  }

  /** What a tell carries besides its parameters; null if nothing. */
  private @Nullable Errand errand() {
    Object context = Contexts.capture(loop.contexts());
    return context == null ? null : Errand.tell(context);
  }

  private MessageSlot claimRoom(GeneratedRef ref) {
    Gate gate = gate();
    return gate == null ? claimSlot(ref) : gate.claim(ref);
  }

  /** Claims a slot, however many messages wait. */
  MessageSlot claimSlot(GeneratedRef ref) {
    EventLoop sender = EventLoop.ofCaller();
    return sender == null ? claimFromOutside(ref) : sender.claimFor(this);
  }

  /** Claims a slot of the ring of its loop, and looks afterwards whether it still lives there. */
  private MessageSlot claimFromOutside(GeneratedRef ref) {
    EventLoop receiver = loop;
    interleave();
    MessageSlot slot = receiver.inbound().claim(ref);
    interleave();
    while (loop != receiver || slot.sequence == MessageSlot.OVERFLOW) {
      receiver.inbound().giveUp(slot);
      receiver = loop;
      interleave();
      slot = receiver.inbound().claim(ref);
      interleave();
    }
    interleave();
    return slot;
  }

  private void interleave() {
    if (SIMULATED) {
      loop.surroundings().platform().interleave(); // It may be about to move.
    }
  }

  @Override
  public void publish(MessageSlot slot) {
    if (CHECKED) {
      publishWatched(slot);
    } else {
      publishClaimed(slot);
    }
  }

  /** Takes note of what is in the slot; only then is there one claimed that must be published. */
  private void publishWatched(MessageSlot slot) {
    SentMessage.watch(slot);
    if (slot instanceof DraftSlot draft) {
      MessageSlot claimed = claimRoom(draft.ref);
      claimed.copyFrom(draft);
      if (claimed.origin instanceof PendingAsk<?> ask) {
        ask.isSent(claimed.sequence);
      }
      publishClaimed(claimed);
    } else {
      publishClaimed(slot);
    }
  }

  /** Publishes a slot that was claimed when it lived here, or on another loop. Any thread. */
  public void publishClaimed(MessageSlot slot) {
    long sequence = slot.sequence;
    if (sequence >= 0) {
      loop.inbound().publish(slot);
    } else if (sequence != MessageSlot.IN_LANE) {
      publishAlone(slot);
    }
  }

  /** Publishes a slot that is in neither ring nor lane. */
  private void publishAlone(MessageSlot slot) {
    EventLoop sender = EventLoop.ofCaller();
    boolean hasEntered = sender != null && sender.succession().enter();
    try {
      if (slot.sequence == MessageSlot.OVERFLOW && sender != null) {
        sender.keep(this, slot);
      } else if (slot.sequence == MessageSlot.DROPPED) {
        drop(slot);
      } else if (slot instanceof ControlSlot control) {
        post(control);
      } else {
        refuse(slot, loop.refusal());
      }
    } finally {
      if (sender != null) {
        sender.succession().leave(hasEntered);
      }
    }
  }

  @Override
  public MessageSlot claimControl(GeneratedRef ref, int op) {
    // A closing system still takes what its own actors send.
    boolean isRefused = loop.inbound().isClosed() && !loop.isOfCurrentSystem();
    Errand errand = errand();
    MessageSlot slot = isRefused ? new MessageSlot(MessageSlot.DETACHED) : new ControlSlot();
    slot.target = ref.primary;
    slot.op = op;
    slot.origin = errand;
    return slot;
  }

  @Override
  public MessageSlot claimAsk(GeneratedRef ref, int op) {
    PendingAsk<?> ask = AskStart.newAsk(ref, op, loop.surroundings());
    try {
      MessageSlot slot = hasEnded() ? detached(ref, op) : claimFor(ref, op);
      slot.origin = ask;
      return slot;
    } catch (MailboxFullException full) {
      AskStart.givenUp();
      throw full;
    }
  }

  /** A slot whose message is a dead letter, and whose ask has failed, when it is published. */
  private static MessageSlot detached(GeneratedRef ref, int op) {
    MessageSlot slot = new MessageSlot(MessageSlot.DETACHED);
    slot.target = ref.primary;
    slot.op = op;
    return slot;
  }

  @Override
  @SuppressWarnings("unchecked") // The generated stub says what the reply is.
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot) {
    PendingAsk<T> ask = (PendingAsk<T>) AskStart.pendingAsk(slot);
    ask.isSent(slot.sequence); // Once published, the slot belongs to the loop.
    try {
      publish(slot);
    } catch (MailboxFullException full) { // In checked mode, where the slot is claimed only here.
      AskStart.givenUp();
      throw full;
    }
    AskStart.began(ask, loop.surroundings());
    return ask;
  }

  // What outsiders ask for. Any thread.

  /** Has it stop when it comes to the end of what it was sent before. */
  public void stopAfterPending() {
    if (EventLoop.ofCaller() == null) {
      stopAfterClaimed();
    } else {
      sendStop();
    }
  }

  /**
   * Has it stop behind what the ring of its loop holds. Not through the ring, where there may be no
   * room.
   */
  public void stopAfterClaimed() {
    EventLoop at = loop;
    interleave();
    long claimed = at.inbound().claimed();
    interleave();
    post(new ControlTask(() -> stopAfter(at, claimed)));
  }

  /**
   * Has something done when this actor has handled all that the calling loop's actors have sent it
   * so far, or will never; on any thread. A loop's thread.
   */
  public void whenHandled(Runnable task) {
    signal(new SignalRef(this, true, task, task));
  }

  /** The same with what other threads, too, have sent it so far. Any thread. */
  public void whenAllHandled(Runnable task) {
    EventLoop at = loop;
    interleave();
    long claimed = at.inbound().claimed();
    interleave();
    post(
        new ControlTask(
            () -> loop.whenDrained(loop.placeNow(at, claimed), () -> whenHandled(task)), task));
  }

  /** Takes a claimed slot back that is not to be filled. Who has claimed it. */
  public void giveBack(MessageSlot slot) {
    boolean isKept = slot.sequence == MessageSlot.OVERFLOW;
    boolean isCounted = slot.sequence >= 0 || isKept;
    Gate gate = gate();
    if (gate != null && isCounted) {
      gate.withdraw(slot);
    }
    slot.clear();
    EventLoop sender = isKept ? EventLoop.ofCaller() : null;
    if (sender != null) {
      sender.giveBack(slot);
    } else {
      loop.inbound().giveUp(slot);
    }
    if (gate != null && isCounted) {
      post(new ControlTask(gate::lookForRoom)); // Its sender would have had others go on.
    }
  }

  /** A loop's thread. */
  void sendStop() {
    signal(new SignalRef(this, true, this::stopAfterTurn));
  }

  /** Sends a signal the way of messages. A loop's thread. */
  void signal(SignalRef signal) {
    MessageSlot slot = claimSlot(signal);
    slot.target = signal;
    slot.op = 0;
    publishClaimed(slot);
  }

  /** Has it stop after the handler that it may be in. */
  public void postStopNow() {
    post(new ControlTask(this::stopNow));
  }

  /** Has it stop when it has no children. */
  public void postStopWhenChildless() {
    post(new ControlTask(this::stopWhenChildless));
  }

  /** Has its messages wait. */
  public void postSuspend() {
    post(new ControlTask(() -> pause(Extras.SUSPENDED)));
  }

  /** Ends that wait. */
  public void postResume() {
    post(new ControlTask(() -> resume(Extras.SUSPENDED)));
  }

  /** Has what waits for it thrown away. */
  public void postDiscardPending() {
    EventLoop at = loop;
    interleave();
    long claimed = at.inbound().claimed();
    interleave();
    post(new ControlTask(() -> discardPending(at, claimed)));
  }

  // What dispatch calls, in this actor's turn.

  @Override
  public void reply(MessageSlot slot, @Nullable Object value) {
    if (!AskStart.pendingAsk(slot).reply(value)) {
      loop.deadLetters().lateReply(slot.target.contract.name());
      Handle.dropIn(value);
    }
  }

  @Override
  public void replyLater(MessageSlot slot, @Nullable CompletionStage<?> stage) {
    PendingAsk<?> ask = AskStart.pendingAsk(slot);
    CompletionStage<?> answer = answerOf(ask, stage);
    boolean hasEntered = loop.succession().enter();
    try {
      owed().answerLater(ask, answer, Runnable::run);
    } finally {
      loop.succession().leave(hasEntered);
    }
  }

  @Override
  public void replyLaterInTurn(
      MessageSlot slot, @Nullable CompletionStage<?> stage, Object... parameters) {
    PendingAsk<?> ask = AskStart.pendingAsk(slot);
    CompletionStage<?> answer = answerOf(ask, stage);
    boolean hasEntered = loop.succession().enter();
    try {
      KeptHandles kept = kept();
      kept.addUnhandled(parameters);
      owed().answerLater(ask, answer, answering -> post(inTurn(answering, kept, parameters)));
    } finally {
      loop.succession().leave(hasEntered);
    }
  }

  private static CompletionStage<?> answerOf(
      PendingAsk<?> ask, @Nullable CompletionStage<?> stage) {
    if (stage == null) {
      throw new NullPointerException(ask.method() + " returned null instead of a stage");
    }
    return stage;
  }

  private static ControlTask inTurn(Runnable answering, KeptHandles kept, Object[] parameters) {
    return new ControlTask(
        () -> {
          answering.run();
          kept.handled(parameters);
        });
  }

  private OwedReplies owed() {
    Extras extras = extras();
    if (extras.owed == null) {
      extras.owed = new OwedReplies(loop.deadLetters());
    }
    return extras.owed;
  }

  @Override
  public String whereabouts(long sequence) {
    return loop.whereabouts(sequence);
  }

  @Override
  public @Nullable Waits waits() {
    Extras more = extras;
    return more == null ? null : more.waits;
  }

  @Override
  public boolean isReentrant() {
    Extras more = extras;
    return more != null && more.isReentrant;
  }

  // The context.

  @Override
  public R self() {
    return self;
  }

  @Override
  @SuppressWarnings("unchecked") // One contract has one class of refs.
  public <C, S extends ActorRef> S self(Contract<C, S> contract) {
    checkTurn("self");
    return contract == ref().contract
        ? (S) self
        : faces().ofBehavior((GeneratedContract<C, S>) contract, behavior);
  }

  @Override
  public <C, S extends ActorRef> S face(Contract<C, S> contract, C object) {
    checkTurn("face");
    Objects.requireNonNull(object, "object");
    return faces().ofObject((GeneratedContract<C, S>) contract, object);
  }

  /** Has the handle end with this incarnation. In its turn. */
  public void keep(Handle<?> handle) {
    boolean hasEntered = loop.succession().enter();
    try {
      kept().add(handle);
    } finally {
      loop.succession().leave(hasEntered);
    }
  }

  private KeptHandles kept() {
    Extras extras = extras();
    if (extras.kept == null) {
      extras.kept = new KeptHandles();
    }
    return extras.kept;
  }

  private Faces faces() {
    Extras extras = extras();
    if (extras.faces == null) {
      extras.faces = new Faces(this);
    }
    return extras.faces;
  }

  @Override
  public <S extends ActorRef> void watch(S ref, Consumer<? super S> onStopped) {
    checkTurn("watch");
    Objects.requireNonNull(onStopped, "onStopped");
    Watchable watched = watchable(ref);
    if (watched == this) {
      throw new IllegalArgumentException(
          path() + " cannot watch itself: nothing of it is left when it has stopped");
    }
    Extras extras = extras();
    if (extras.watches == null) {
      extras.watches = new Watches(this);
    }
    extras.watches.add(watched, () -> onStopped.accept(ref));
  }

  @Override
  public void unwatch(ActorRef ref) {
    checkTurn("unwatch");
    Watchable watched = watchable(ref);
    if (extras != null && extras.watches != null) {
      extras.watches.remove(watched);
    }
  }

  private static Watchable watchable(ActorRef ref) {
    if (ref instanceof GeneratedRef generated
        && generated.cell.primary() instanceof Watchable watched) {
      return watched;
    }
    Objects.requireNonNull(ref, "ref");
    throw new IllegalArgumentException(
        ref + ", of " + ref.getClass() + ", is not a ref that Rondo made, and has no end to watch");
  }

  @Override
  public Optional<CurrentAsk> currentAsk() {
    checkTurn("currentAsk");
    return Optional.ofNullable(loop.cause());
  }

  @Override
  public ActorSystem system() {
    return loop.surroundings().system();
  }

  @Override
  public Logger log() {
    return LoggerFactory.getLogger(ref().contract.name());
  }

  @Override
  public <C, S extends ActorRef> S spawnWith(
      Contract<C, S> childContract,
      @Nullable String childName,
      Function<? super ActorContext<S>, ? extends C> factory,
      Spawn options) {
    checkTurn("spawn");
    checkMaySpawn(childContract);
    EventLoop home = loop.loops().loopFor(childContract, options, loop);
    return spawn(home, this, childContract, childName, factory, options);
  }

  private void checkMaySpawn(Contract<?, ?> childContract) {
    if (state() != State.STARTED && state() != State.LEAVING) {
      throw new IllegalStateException(
          path()
              + " is ending and cannot have children any more; "
              + childContract
              + " was not spawned");
    }
  }

  @Override
  public Timers<R> timers() {
    checkTurn("timers");
    return timersOrNew();
  }

  @SuppressWarnings("unchecked") // They were made for this actor.
  private ActorTimers<R> timersOrNew() {
    Extras extras = extras();
    if (extras.timers == null) {
      extras.timers = new ActorTimers<>(this);
    }
    return (ActorTimers<R>) extras.timers;
  }

  @Override
  public void idleTimeout(Duration time, Consumer<? super R> tell) {
    checkTurn("idleTimeout");
    timersOrNew().idleTimeout(time, tell);
    isNewToBatch = true;
  }

  @Override
  public void cancelIdleTimeout() {
    checkTurn("cancelIdleTimeout");
    timersOrNew().cancelIdleTimeout();
  }

  @Override
  public void hold(CompletionStage<?> stage) {
    checkTurn("hold");
    Extras extras = extras();
    if (extras.holds == null) {
      extras.holds = new Holds(this);
    }
    extras.holds.add(stage);
  }

  @Override
  public <T extends @Nullable Object> Ask<T> await(Ask<T> ask) {
    hold(ask.handle((reply, failure) -> reply)); // How it ends is for what is chained to it.
    return (Ask<T>) ask.copy();
  }

  @Override
  public <T extends @Nullable Object> Ask<T> offload(Callable<? extends T> work) {
    checkTurn("offload");
    Objects.requireNonNull(work, "work");
    Extras extras = extras();
    if (extras.offloads == null) {
      extras.offloads = new Offloads();
    }
    return extras.offloads.begin(incarnation(), loop.surroundings().offloadThreads(), work);
  }

  @Override
  @SuppressWarnings("unchecked") // One contract has one class of behaviors.
  public <C> void become(Contract<C, R> contract, C next) {
    checkTurn("become");
    Objects.requireNonNull(next, "behavior");
    if (contract != ref().contract) {
      throw new IllegalArgumentException(
          path() + " cannot become a " + contract + ", since its contract is " + ref().contract);
    }
    if (behavior == null) {
      throw new IllegalStateException(
          "ActorContext.become of "
              + path()
              + " was called in the factory: return that behavior instead");
    }
    become((B) next);
  }

  @Override
  @SuppressWarnings("unchecked") // The factory made it.
  public void unbecome() {
    checkTurn("unbecome");
    if (extras != null && extras.becoming != null) {
      become((B) extras.becoming.made);
    }
  }

  @Override
  public Error stash() {
    if (!isInTurn() || !loop.isHandlingMessage()) {
      throw new IllegalStateException(
          "ActorContext.stash of "
              + path()
              + " was called while it handled no message; what runs in its factory, in a stage, for"
              + " a timer or at a batch's end cannot be put aside");
    }
    return StashSignal.SIGNAL;
  }

  @Override
  public Error forward(R to) {
    MessageSlot message = isInTurn() && loop.isHandlingMessage() ? loop.messageInHand() : null;
    if (message == null || message.target == null) {
      throw new IllegalStateException(
          "ActorContext.forward of " + path() + " was called while it handled no message");
    }
    if (!(to instanceof GeneratedRef ref && ref.contract == message.target.contract)) {
      throw new IllegalArgumentException(
          to
              + " cannot be sent a message of "
              + message.target.contract
              + ": it has another contract");
    }
    return new ForwardSignal(ref);
  }

  @Override
  public void unstashAll() {
    checkTurn("unstashAll");
    if (extras != null && extras.stash != null) {
      extras.stash.giveBack(this);
    }
  }

  @Override
  public int stashSize() {
    checkTurn("stashSize");
    return extras == null || extras.stash == null ? 0 : extras.stash.size();
  }

  @Override
  public void stop() {
    checkTurn("stop");
    stopAfterTurn();
  }

  @Override
  public void abandon(ActorRef child) {
    checkTurn("abandon");
    if (!(child instanceof GeneratedRef ref
        && ref.cell.primary() instanceof ActorCell<?, ?> abandoned
        && abandoned.parent == this)) {
      throw new IllegalArgumentException(child + " is not a child of " + path());
    }
    if (!abandoned.isThrowaway) {
      throw new IllegalArgumentException(
          child + " was not spawned with Spawn.throwaway(), so it must be stopped, not abandoned");
    }
    abandoned.freeName();
    abandoned.postStopNow();
  }

  /** Fails unless the caller is in a turn of this actor. Any thread. */
  public void checkTurn(String method) {
    if (!isInTurn()) {
      throw new IllegalStateException(
          "ActorContext." + method + " of " + path() + " was called outside that actor's turn");
    }
  }
}
