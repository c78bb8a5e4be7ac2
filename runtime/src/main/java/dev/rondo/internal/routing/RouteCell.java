package dev.rondo.internal.routing;

import dev.rondo.Ask;
import dev.rondo.Asks;
import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Route;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.AskStart;
import dev.rondo.internal.cell.Ending;
import dev.rondo.internal.cell.Watchable;
import dev.rondo.internal.cell.Watcher;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.metrics.RouteMetrics;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Where a ref leads that stands for other refs of its contract. It passes messages on, on the
 * sender's thread, and handles none: the slots it fills are those of its members' cells, with them
 * as targets. Any thread.
 */
public abstract class RouteCell extends Cell implements Watchable, Route, Counted {

  /** What messages it passes on. */
  protected final GeneratedContract<?, ?> contract;

  /** Its system's. */
  protected final LoopSurroundings surroundings;

  /** Counts what is sent here. */
  protected final Turns turns = new Turns();

  private final String kind;

  /** Its name among the topmost actors; null if it has none. */
  private final @Nullable String name;

  private final String path;
  private final GeneratedRef self;

  /** The origin of a tell without a context. */
  final Passage plain = new Passage(this, null);

  private final LongAdder deadLetters = new LongAdder();
  private final Ending ending = new Ending();
  private volatile boolean isClosed;

  /**
   * Takes its place among the system's topmost actors.
   *
   * @param kind what it is, in words
   * @throws IllegalArgumentException if the name is not legal or is taken
   */
  protected RouteCell(
      String kind, String name, GeneratedContract<?, ?> contract, LoopSurroundings surroundings) {
    this(kind, name, surroundings.systemName() + "/" + name, contract, surroundings);
    surroundings.topmostNames().reserve(name, this);
  }

  /** The same apart from the actors, at a path that is no actor's. */
  RouteCell(
      String kind,
      @Nullable String name,
      String path,
      GeneratedContract<?, ?> contract,
      LoopSurroundings surroundings) {
    this.kind = kind;
    this.name = name;
    this.path = path;
    this.contract = contract;
    this.surroundings = surroundings;
    this.self = (GeneratedRef) contract.newRef(this);
  }

  /** Has it counted among those there are, once it is made. */
  public final void open() {
    surroundings.routes().add(this);
  }

  /** The ref that leads here. */
  public final GeneratedRef self() {
    return self;
  }

  /** To how many it passes messages on. */
  protected abstract int size();

  /**
   * Ends it: from now on what is sent here becomes dead letters. Only the first call has an effect.
   */
  public final void end() {
    synchronized (this) {
      if (isClosed) {
        return;
      }
      isClosed = true;
    }
    surroundings.routes().remove(this);
    if (name != null) {
      surroundings.topmostNames().free(name, this);
    }
    ended();
    ending.come();
  }

  /** Lets go of whatever it has, once. */
  protected abstract void ended();

  /** Whether it has ended. Any thread. */
  public final boolean isClosed() {
    return isClosed;
  }

  @Override
  public void systemCloses() {}

  // What messages know of it.

  /** The origin of a tell that is passed on now. May call the program: nothing is claimed yet. */
  protected final Passage origin() {
    return Contexts.areUsed() ? originWithContext() : plain;
  }

  private Passage originWithContext() {
    Object context = Contexts.capture(surroundings.contexts());
    return context == null ? plain : new Passage(this, context);
  }

  /**
   * Has a tell, in a slot that a member's cell has claimed for the ref, go there: to that member,
   * or where that member has it go if it is a route itself.
   */
  private void direct(MessageSlot slot, GeneratedRef member, GeneratedRef ref, Origin origin) {
    aim(slot, member, ref);
    slot.origin = slot.origin instanceof Passage next ? next.after(this) : origin;
  }

  /** The same with an ask, which then knows that it came by that way. */
  private static void directAsk(MessageSlot slot, GeneratedRef member, GeneratedRef ref, Route by) {
    boolean isForMember = aim(slot, member, ref);
    if (slot.origin instanceof PendingAsk<?> ask) {
      if (isForMember) {
        ask.goesTo(member);
      }
      ask.passesBy(by);
    } else if (by.followsAsks()) { // A draft: its ask is made when it is published.
      slot.origin = Route.through(by, (Route) slot.origin);
    }
  }

  /** A route that chooses has done so; one whose messages are drafts gets them. */
  private static boolean aim(MessageSlot slot, GeneratedRef member, GeneratedRef ref) {
    boolean isForMember = slot.target.cell == ref.cell;
    if (isForMember) {
      boolean isDraft = member.cell instanceof RouteCell;
      slot.target = isDraft ? withDeadlineOf(ref, member) : member;
    }
    return isForMember;
  }

  private static GeneratedRef withDeadlineOf(GeneratedRef ref, GeneratedRef member) {
    return ref.withinNanos == GeneratedRef.NO_DEADLINE
        ? member
        : (GeneratedRef) member.within(Duration.ofNanos(ref.withinNanos));
  }

  /** A slot of a member's queue for a tell. */
  protected final MessageSlot slotOfTell(GeneratedRef member, GeneratedRef ref, int op) {
    Origin origin = origin();
    MessageSlot slot = member.cell.claim(ref, op);
    direct(slot, member, ref, origin);
    return slot;
  }

  /** The same for a tell in the control lane. */
  protected final MessageSlot slotOfControl(GeneratedRef member, GeneratedRef ref, int op) {
    Origin origin = origin();
    MessageSlot slot = member.cell.claimControl(ref, op);
    direct(slot, member, ref, origin);
    return slot;
  }

  /** The same for an ask, which begins when the slot is published. */
  protected final MessageSlot slotOfAsk(GeneratedRef member, GeneratedRef ref, int op) {
    return slotOfAsk(member, ref, op, this);
  }

  /** The same for an ask that knows of another way by which it came. */
  protected final MessageSlot slotOfAsk(GeneratedRef member, GeneratedRef ref, int op, Route by) {
    MessageSlot slot = member.cell.claimAsk(ref, op);
    directAsk(slot, member, ref, by);
    return slot;
  }

  /** The same for an ask with the parameters of a draft. */
  protected final MessageSlot slotOfAsk(GeneratedRef member, GeneratedRef ref, MessageSlot draft) {
    MessageSlot slot = slotOfAsk(member, ref, draft.op);
    slot.copyParameters(draft);
    return slot;
  }

  /** Tells a member what is in the draft, or has it answer the ask that is in there. */
  protected final void tell(GeneratedRef member, GeneratedRef ref, MessageSlot draft) {
    tell(member, ref, draft, originOf(draft));
  }

  private Origin originOf(MessageSlot draft) {
    if (draft.origin instanceof PendingAsk<?> ask) {
      return ask;
    }
    Passage origin = origin();
    return draft.origin instanceof Passage before ? origin.after(before.via()) : origin;
  }

  /** The same with a message that has that origin. */
  final void tell(GeneratedRef member, GeneratedRef ref, MessageSlot draft, Origin origin) {
    MessageSlot slot =
        draft.sequence == MessageSlot.CONTROL
            ? member.cell.claimControl(ref, draft.op)
            : member.cell.claim(ref, draft.op);
    send(slot, member, ref, draft, origin);
  }

  /** Fills a slot that a member's cell has claimed, and publishes it. */
  final void send(
      MessageSlot slot, GeneratedRef member, GeneratedRef ref, MessageSlot draft, Origin origin) {
    slot.copyParameters(draft);
    direct(slot, member, ref, origin);
    if (origin instanceof PendingAsk<?> forwarded) {
      slot.origin = forwarded;
      forwarded.forwardTo(slot.target);
      forwarded.isSent(slot.sequence);
    }
    member.cell.publish(slot);
  }

  /** Publishes the slot of an ask where it goes, which is not here. */
  protected static <T extends @Nullable Object> Ask<T> publishAskThere(MessageSlot slot) {
    Object origin = slot.origin; // Once published, the slot belongs to the loop.
    try {
      if (origin instanceof Route followed) {
        slot.origin = null;
        long timeout = timeoutNanos(slot);
        return Followed.by(followed, slot.target.cell.publishAsk(slot), timeout);
      }
      return slot.target.cell.publishAsk(slot);
    } catch (Throwable notSent) {
      if (origin instanceof PendingAsk<?> ask) {
        ask.notSent(notSent);
      } else if (origin instanceof Route followed) {
        followed.askNotSent(notSent);
      }
      throw notSent;
    }
  }

  /** How long an ask in a draft will take at most. */
  private static long timeoutNanos(MessageSlot draft) {
    GeneratedRef ref = draft.target;
    return ref.cell instanceof RouteCell route
        ? AskStart.timeoutNanos(ref, draft.op, route.surroundings)
        : ref.withinNanos;
  }

  /** Asks a member with its part of a message, which is dropped if it is not sent. */
  protected final <T extends @Nullable Object> Ask<T> askWithPart(
      GeneratedRef member, GeneratedRef ref, MessageSlot part) {
    try {
      return publishAskThere(slotOfAsk(member, ref, part));
    } catch (RuntimeException notSent) {
      self.drop(part);
      throw notSent;
    }
  }

  /**
   * Sends what is due now, in the context of whoever wanted it: at once on an event loop; else on a
   * callback thread, as it may wait for room, and the ticker may not.
   */
  public final void runDue(@Nullable Object context, Runnable sending) {
    if (EventLoop.ofCaller() == null) {
      surroundings.callbacks().execute(() -> runIn(context, sending));
    } else {
      runIn(context, sending);
    }
  }

  private void runIn(@Nullable Object context, Runnable task) {
    Contexts contexts = surroundings.contexts();
    if (contexts == null) {
      task.run();
    } else {
      contexts.run(context, task);
    }
  }

  /** Takes notice that an ask is not sent that way, for which a slot was claimed. */
  static void giveUpAsk(MessageSlot slot) {
    if (slot.origin instanceof PendingAsk<?> ask) {
      AskStart.givenUp();
      ask.givenUp();
    } else if (slot.origin instanceof Route followed) {
      followed.askWithdrawn();
    }
  }

  /** Takes back what was claimed by way of a member that is none any more. */
  static void giveBack(MessageSlot slot) {
    if (slot.target.cell instanceof ActorCell<?, ?> actor) { // Else it is a draft.
      actor.giveBack(slot);
    }
  }

  /** Makes a dead letter of a message that is not passed on, and fails its ask. */
  protected final void lose(MessageSlot slot, GeneratedRef recipient, String reason) {
    slot.target = recipient;
    if (slot.origin == null) {
      slot.origin = plain;
    }
    if (!surroundings.deadLetters().add(slot, reason)) {
      recipient.primary.drop(slot);
    }
  }

  /** The same with one that has nobody to go to. */
  protected final void loseForNobody(MessageSlot slot) {
    lose(slot, self, isClosed ? "the " + kind + " was closed" : "the " + kind + " has no members");
  }

  /** Completes when all those have. */
  static CompletionStage<Void> allOf(List<CompletionStage<Void>> ends) {
    return ends.isEmpty()
        ? CompletableFuture.completedFuture(null) // For which no actor system is needed.
        : Asks.all(ends).thenAccept(all -> {});
  }

  /** A slot of no queue, for what shows only when it is filled where it goes, or goes nowhere. */
  protected static MessageSlot draft(GeneratedRef ref, int op, long sequence) {
    MessageSlot slot = new MessageSlot(sequence);
    slot.target = ref;
    slot.op = op;
    return slot;
  }

  /** Begins an ask that goes nowhere; {@link #failAsk} must follow. */
  protected final MessageSlot draftOfAsk(GeneratedRef ref, int op) {
    MessageSlot slot = draft(ref, op, MessageSlot.DETACHED);
    PendingAsk<?> ask = AskStart.newAsk(ref, op, surroundings);
    ask.goesTo(self);
    ask.passesBy(this);
    slot.origin = ask;
    return slot;
  }

  /** Fails it, and returns it. */
  @SuppressWarnings("unchecked") // The generated stub says what the reply is.
  protected final <T extends @Nullable Object> Ask<T> failAsk(MessageSlot slot) {
    PendingAsk<T> ask = (PendingAsk<T>) AskStart.pendingAsk(slot);
    AskStart.began(ask, surroundings);
    loseForNobody(slot);
    return ask;
  }

  /** Asks nobody, so that the ask fails. */
  protected final <T extends @Nullable Object> Ask<T> askNobody(MessageSlot draft) {
    MessageSlot slot = draftOfAsk(draft.target, draft.op);
    slot.copyParameters(draft);
    return failAsk(slot);
  }

  @Override
  public final void lost() {
    deadLetters.increment();
  }

  @Override
  public final RouteMetrics metrics() {
    return new RouteMetrics(path, kind, size(), turns.sum(), deadLetters.sum());
  }

  @Override
  public final String path() {
    return path;
  }

  /** The first words about it: its kind and path. */
  @Override
  public final String toString() {
    return kind + " " + path;
  }

  // Its end.

  /** Has those told who watch it that it leads nowhere any more. */
  protected final void comeToEnd() {
    ending.come();
  }

  @Override
  public final void addWatcher(Watcher watcher) {
    ending.addWatcher(watcher);
  }

  @Override
  public final void removeWatcher(Watcher watcher) {
    ending.removeWatcher(watcher);
  }

  // What dispatch calls: the cells of members.

  @Override
  public final void reply(MessageSlot slot, @Nullable Object value) {
    throw new IllegalStateException("the " + this + " handles no messages");
  }

  @Override
  public final void replyLater(MessageSlot slot, @Nullable CompletionStage<?> stage) {
    reply(slot, stage);
  }
}
