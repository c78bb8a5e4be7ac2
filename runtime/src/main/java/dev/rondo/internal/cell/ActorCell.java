package dev.rondo.internal.cell;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Spawn;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.checked.CheckedMode;
import dev.rondo.internal.checked.DraftSlot;
import dev.rondo.internal.checked.SentMessage;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Tally;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An actor as the runtime sees it: where its refs lead, and the context that its behavior is given.
 *
 * <p>Senders read {@code loop}, which never changes. All that changes belongs to the loop's thread;
 * most of it is in {@link Life}.
 *
 * @param <B> the contract
 * @param <R> the generated ref
 */
public final class ActorCell<B, R extends ActorRef> extends Cell implements ActorContext<R> {

  /** Known from the start: to resolve another class takes stack that publish may not have. */
  private static final boolean CHECKED = CheckedMode.ON;

  /** Why a message to a stopped actor is a dead letter. */
  public static final String STOPPED = "the actor has stopped";

  private final EventLoop loop;
  private final ActorSystem system;
  private final @Nullable ActorCell<?, ?> parent;
  private final Names names;
  private final String name;
  private final R self;
  private final Life<B, R> life;
  private @Nullable Children children;
  private @Nullable Faces faces;

  /** Whether messages may run; the one thing of its life that is looked at for each of them. */
  boolean running;

  // Links in its family.
  @Nullable ActorCell<?, ?> olderSibling;
  @Nullable ActorCell<?, ?> youngerSibling;

  private ActorCell(
      EventLoop loop,
      ActorSystem system,
      @Nullable ActorCell<?, ?> parent,
      Names names,
      GeneratedContract<B, R> contract,
      @Nullable String name,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options) {
    this.loop = loop;
    this.system = system;
    this.parent = parent;
    this.names = names;
    this.name = names.reserve(name);
    this.self = contract.newRef(this);
    this.life = new Life<>(this, factory, options.supervision());
  }

  /**
   * Makes an actor and has its loop start it. The caller may send to it at once.
   *
   * @throws IllegalStateException if the loop has ended
   */
  public static <B, R extends ActorRef> R spawn(
      EventLoop loop,
      ActorSystem system,
      @Nullable ActorCell<?, ?> parent,
      Names names,
      Contract<B, R> contract,
      @Nullable String name,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options) {
    Objects.requireNonNull(factory, "factory");
    ActorCell<B, R> cell =
        new ActorCell<>(
            loop,
            system,
            parent,
            names,
            (GeneratedContract<B, R>) contract,
            name,
            factory,
            options);
    if (loop.isCurrent()) {
      // At once, so that the child ends with its parent though it may not have started.
      cell.life.link();
    } else if (parent != null) {
      parent.descendants().addElsewhere(cell);
    }
    if (!loop.post(new ControlTask(cell.life::start))) {
      cell.life.terminate();
      throw new IllegalStateException(
          loop.loops().closedText() + "; " + contract + " was not spawned");
    }
    return cell.self;
  }

  // What refs call, on the sender's thread.

  @Override
  public MessageSlot claim(GeneratedRef ref, int op) {
    MessageSlot slot = CHECKED ? new DraftSlot(ref) : claimRoom(ref);
    slot.target = ref.primary;
    slot.op = op;
    return slot;
  }

  private MessageSlot claimRoom(GeneratedRef ref) {
    EventLoop sender = EventLoop.ofCaller();
    return sender == null ? loop.inbound().claim(ref) : sender.claimFor(loop);
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
      publishClaimed(claimed);
    } else {
      publishClaimed(slot);
    }
  }

  private void publishClaimed(MessageSlot slot) {
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
    if (slot.sequence == MessageSlot.OVERFLOW && sender != null) {
      sender.keep(loop, slot);
    } else if (!(slot instanceof ControlSlot control) || !loop.post(control)) {
      refuse(slot, loop.refusal());
    }
  }

  @Override
  public MessageSlot claimControl(GeneratedRef ref, int op) {
    // A closing system still takes what its own actors send.
    boolean isRefused = loop.inbound().isClosed() && !loop.isOfCurrentSystem();
    MessageSlot slot = isRefused ? new MessageSlot(MessageSlot.DETACHED) : new ControlSlot();
    slot.target = ref.primary;
    slot.op = op;
    return slot;
  }

  @Override
  public MessageSlot claimAsk(GeneratedRef ref, int op) {
    PendingAsk<?> ask = AskStart.newAsk(ref, op, loop.surroundings());
    MessageSlot slot = claim(ref, op);
    slot.ask = ask;
    return slot;
  }

  @Override
  @SuppressWarnings("unchecked") // The generated stub says what the reply is.
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot) {
    PendingAsk<T> ask = (PendingAsk<T>) AskStart.pendingAsk(slot);
    // Once published, the slot belongs to the loop.
    publish(slot);
    AskStart.began(ask, loop.surroundings());
    return ask;
  }

  // What dispatch calls, in this actor's turn.

  @Override
  public void reply(MessageSlot slot, @Nullable Object value) {
    AskStart.pendingAsk(slot).reply(value);
  }

  @Override
  public void replyLater(MessageSlot slot, @Nullable CompletionStage<?> stage) {
    PendingAsk<?> ask = AskStart.pendingAsk(slot);
    if (stage == null) {
      throw new NullPointerException(ask.method() + " returned null instead of a stage");
    }
    life.replyLater(ask, stage);
  }

  // What the loop calls.

  /** Whether the message in the slot can be dispatched just so. */
  public boolean isReadyFor(GeneratedRef target, MessageSlot slot) {
    return running
        && target.primary.tally != Tally.NONE
        && (slot.ask == null || !AskStart.pendingAsk(slot).isAbandoned());
  }

  /** Does what is right with a message that cannot. Returns whether it can be dispatched now. */
  public boolean prepareFor(GeneratedRef target, MessageSlot slot) {
    life.start(); // A message may be faster than the start that was sent before it.
    if (!running) {
      if (life.isToldToStop()) {
        life.terminate();
      }
      if (!life.defer(target, slot)) {
        refuse(slot, STOPPED);
      }
      return false;
    }
    if (isReadyFor(target, slot)) {
      return true;
    }
    if (target.primary.tally == Tally.NONE) {
      refuse(slot, "the object that served this ref ended when the actor was restarted");
      return false;
    }
    target.primary.tally.abandoned++;
    AskStart.pendingAsk(slot).reply(null); // Nobody waits for what this message would do.
    return false;
  }

  /** Ends a turn whose handler threw. */
  public void failed(GeneratedRef target, MessageSlot slot, Throwable thrown) {
    life.handlerThrew(target, slot, thrown);
  }

  /** Stops this actor now, its children first. */
  void terminate() {
    life.terminate();
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
        : faces().ofBehavior((GeneratedContract<C, S>) contract, life.behavior());
  }

  @Override
  public <C, S extends ActorRef> S face(Contract<C, S> contract, C object) {
    checkTurn("face");
    Objects.requireNonNull(object, "object");
    return faces().ofObject((GeneratedContract<C, S>) contract, object);
  }

  private Faces faces() {
    if (faces == null) {
      faces = new Faces(this);
    }
    return faces;
  }

  @Override
  public ActorSystem system() {
    return system;
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
    EventLoop home = loop.loops().loopFor(childContract, options, loop);
    Names childNames = descendants().names;
    return spawn(home, system, this, childNames, childContract, childName, factory, options);
  }

  private Children descendants() {
    if (children == null) {
      children = new Children(path());
    }
    return children;
  }

  @Override
  public void stop() {
    checkTurn("stop");
    life.stopAfterTurn();
  }

  private void checkTurn(String method) {
    if (!isInTurn()) {
      throw new IllegalStateException(
          "ActorContext." + method + " of " + path() + " was called outside that actor's turn");
    }
  }

  // Its parts.

  /** The loop that runs this actor. */
  public EventLoop loop() {
    return loop;
  }

  /** Whether the caller is in a turn of this actor. Any thread. */
  boolean isInTurn() {
    return loop.isCurrent() && loop.current() == this;
  }

  /** Its current incarnation, for what it asks. */
  Incarnation incarnation() {
    return life.incarnation();
  }

  /** Whether it lives, though messages may have to wait. */
  boolean takesTurns() {
    return life.takesTurns();
  }

  boolean owesReplies() {
    return life.owesReplies() || (children != null && children.here.owesReplies());
  }

  String name() {
    return name;
  }

  @Override
  public String path() {
    return names.pathOf(name);
  }

  Names names() {
    return names;
  }

  @Nullable ActorCell<?, ?> parent() {
    return parent;
  }

  /** The list in which it stands: its parent's, or its loop's if the parent lives elsewhere. */
  Family family() {
    return parent != null && parent.loop == loop ? parent.descendants().here : loop.roots();
  }

  /** Takes notice that a child has stopped. The child's loop only. */
  void childEnded(ActorCell<?, ?> child) {
    if (child.loop == loop) {
      life.childEnded();
    } else {
      loop.post(new ControlTask(() -> remoteChildEnded(child)));
    }
  }

  private void remoteChildEnded(ActorCell<?, ?> child) {
    descendants().removeElsewhere(child);
    life.childEnded();
  }

  @Nullable Children children() {
    return children;
  }

  GeneratedRef ref() {
    return (GeneratedRef) self;
  }

  /** Has the behavior serve the actor's refs. */
  void bind(Object behavior) {
    bind(ref(), behavior);
    if (faces != null) {
      faces.bind(behavior);
    }
  }

  /** Has an object serve one of the actor's refs. */
  void bind(GeneratedRef ref, Object object) {
    ref.bind(object);
    ref.tally = loop.tallyOf(ref.contract);
  }

  /** Has nothing serve them. */
  void unbind() {
    ref().bind(null);
    if (faces != null) {
      faces.unbind();
    }
  }

  /** Makes a dead letter of the message. Any thread that holds the slot. */
  public void refuse(MessageSlot slot, String reason) {
    if (slot.target != null && loop.isCurrent()) {
      loop.tallyOf(slot.target.contract).refused++;
    }
    loop.deadLetters().add(slot, reason);
  }
}
