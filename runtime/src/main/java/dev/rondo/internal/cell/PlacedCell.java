package dev.rondo.internal.cell;

import dev.rondo.ActorRef;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.control.ControlledCell;
import dev.rondo.internal.life.Heartbeat;
import dev.rondo.internal.life.LastWords;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.timers.Tick;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/**
 * A cell and its place: its loop, its name, its family. The loop's thread only, but for what is
 * final, and the loop.
 */
abstract sealed class PlacedCell<B, R extends ActorRef> extends ControlledCell permits WatchedCell {

  /** Where it lives. Written by the loop that it leaves, read by everybody. */
  volatile EventLoop loop;

  final @Nullable ActorCell<?, ?> parent;
  final R self;

  /** Its name; null where it has none but its number. */
  private final @Nullable String name;

  /** Its complement, which is negative, once the actor {@link #isApart}; so that takes no room. */
  private long number;

  /** Whether its messages may end without a trace. */
  final boolean isThrowaway;

  // Links in its family.
  @Nullable ActorCell<?, ?> olderSibling;
  @Nullable ActorCell<?, ?> youngerSibling;

  @Nullable Extras extras;

  PlacedCell(
      EventLoop loop,
      @Nullable ActorCell<?, ?> parent,
      GeneratedContract<B, R> contract,
      @Nullable String name,
      boolean isThrowaway) {
    this.loop = loop;
    this.parent = parent;
    this.name = name;
    this.isThrowaway = isThrowaway;
    this.self = contract.newRef(this);
    this.number = siblingNames().reserve(name, this);
    if (parent == null || parent.loop != loop) {
      goApart();
    }
  }

  /**
   * Whether its parent, if it has one, lives on another loop, or did when one of the two moved.
   * Then it stands in the list of its loop, and its parent only knows that it is elsewhere.
   */
  final boolean isApart() {
    return number < 0;
  }

  /** Has it be apart, for good. */
  final void goApart() {
    number = ~number;
  }

  private long number() {
    long signed = number;
    return signed < 0 ? ~signed : signed;
  }

  /** This, as the one class that it can be. */
  final ActorCell<B, R> actor() {
    return (ActorCell<B, R>) this;
  }

  /** The loop that runs this actor. Any thread. */
  @Override
  public final EventLoop loop() {
    return loop;
  }

  final GeneratedRef ref() {
    return (GeneratedRef) self;
  }

  /** The parent's path, a slash, and the name or number. Any thread. */
  @Override
  public final String path() {
    StringBuilder path = new StringBuilder();
    for (PlacedCell<?, ?> cell = this; cell != null; cell = cell.parent) {
      path.insert(0, cell.name == null ? "/$" + cell.number() : "/" + cell.name);
    }
    return path.insert(0, loop.surroundings().systemName()).toString();
  }

  /** Whether the caller is the loop on which it lives, and it has arrived there. Any thread. */
  public final boolean isHere() {
    return loop.isCurrent() && !isArriving();
  }

  /** Whether the caller is in a turn of this actor. Any thread. */
  public final boolean isInTurn() {
    return loop.isThreadOfCaller() && loop.current() == this;
  }

  /** How long its handlers should take at most; null where nothing is said. Any thread. */
  public final @Nullable Heartbeat heartbeat() {
    Extras more = extras;
    return more == null ? null : more.heartbeat;
  }

  /** Whether a handler that is stuck is given up, and another incarnation made. */
  public final boolean isReplaceable() {
    Heartbeat limit = heartbeat();
    return limit != null && limit.replaces();
  }

  /** The list in which it stands: its parent's, or its loop's. */
  final Family family() {
    return parent == null || isApart() ? loop.roots() : parent.children().here;
  }

  private Names siblingNames() {
    return parent == null ? loop.surroundings().topmostNames() : parent.children().names;
  }

  final Children children() {
    Extras more = extras();
    if (more.children == null) {
      more.children = new Children(self);
    }
    return more.children;
  }

  final Extras extras() {
    if (extras == null) {
      extras = new Extras();
    }
    return extras;
  }

  final void freeName() {
    if (name != null) {
      siblingNames().free(name, this);
    }
  }

  /** Makes a dead letter of the message. Any thread that holds the slot. */
  public final void refuse(MessageSlot slot, String reason) {
    if (slot.target instanceof SignalRef signal) {
      signal.refused();
      return;
    }
    if (isThrowaway) {
      discard(slot);
      return;
    }
    if (isCalledOff(slot)) {
      return;
    }
    if (slot.target != null && loop.isCurrent()) {
      loop.tallyOf(slot.target.contract).refused++;
    }
    try {
      if (!loop.deadLetters().add(slot, reason)) {
        dropContent(slot);
      }
    } catch (OutOfMemoryError e) {
      if (slot.origin instanceof PendingAsk<?> ask) {
        ask.fail(LastWords.NO_MEMORY);
      }
      throw e;
    }
  }

  /**
   * Has the message count as discarded, which nobody is told of. Any thread that holds the slot.
   */
  final void discard(MessageSlot slot) {
    if (!isCalledOff(slot)) {
      loop.deadLetters().discard(slot);
      dropContent(slot);
    }
  }

  /** Ends what the message brings along. Whoever holds the slot. */
  static void dropContent(MessageSlot slot) {
    if (slot.target != null) {
      slot.target.primary.drop(slot);
    }
  }

  /** Whether the message is of a tick that has ended, so that it is no loss. */
  private boolean isCalledOff(MessageSlot slot) {
    GeneratedRef target = slot.target;
    if (target == null || !(target.primary instanceof Tick<?> tick)) {
      return false;
    }
    boolean isCalledOff = tick.lose(slot);
    if (isCalledOff) {
      loop.tallyOf(target.contract).abandoned++;
      dropContent(slot);
    } else {
      slot.target = ref(); // Whose message it is to everybody else.
    }
    return isCalledOff;
  }

  @Override
  protected final boolean isArriving() {
    return extras != null && (extras.pauses & Extras.ARRIVING) != 0;
  }
}
