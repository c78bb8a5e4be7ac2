package dev.rondo.internal.cell;

import dev.rondo.MailboxFullException;
import dev.rondo.Spawn;
import dev.rondo.annotation.Mailbox;
import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.WaitForRoom;
import dev.rondo.internal.timers.Tick;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/**
 * That only so many messages may wait for an actor, and what becomes of others.
 *
 * <p>Where a full mailbox refuses, senders count up only below the capacity, so it holds exactly.
 * An actor that finds it full is not refused, where that means to slow down: it rests after its
 * handler until half of the messages are gone. So the mailbox may exceed its capacity by what each
 * sending actor sends in one turn.
 */
final class Bound implements Gate {

  private final ActorCell<?, ?> cell;
  private final OnFull onFull;
  private final Room room;
  private final MailboxCounts counts;

  private Bound(ActorCell<?, ?> cell, int capacity, OnFull onFull) {
    this.cell = cell;
    this.onFull = onFull;
    this.room = new Room(capacity);
    this.counts = cell.mailboxCounts();
    counts.add(room);
  }

  /** What the options or the contract say; null if neither says anything. */
  static @Nullable Bound of(ActorCell<?, ?> cell, GeneratedContract<?, ?> contract, Spawn options) {
    if (options.mailboxCapacity() != Spawn.NO_LIMIT) {
      return new Bound(cell, options.mailboxCapacity(), options.onFull());
    }
    Mailbox mailbox = contract.mailbox();
    return mailbox == null ? null : new Bound(cell, mailbox.capacity(), mailbox.onFull());
  }

  // Senders.

  /**
   * Claims a slot for a message if there is room, or as soon as there is. Any thread.
   *
   * @throws MailboxFullException if there is none, and the message is not to wait or be dropped
   */
  @Override
  public MessageSlot claim(GeneratedRef ref) {
    if (Tick.tellsThrough(ref)) {
      return cell.claimSlot(ref);
    }
    EventLoop sender = EventLoop.ofCaller();
    boolean isForSeveral = ref.cell instanceof Publishing;
    if (!enter(ref, sender, isForSeveral)) {
      return new MessageSlot(MessageSlot.DROPPED);
    }
    MessageSlot slot = null;
    try {
      if (sender != null && onFull == OnFull.BACKPRESSURE && room.isExceeded() && !isForSeveral) {
        ServingCell.rest(sender, cell, this); // Before the claim, behind which there are no calls.
      }
      slot = cell.claimSlot(ref);
      return slot;
    } finally {
      if (slot == null || slot.sequence == MessageSlot.DETACHED) {
        room.withdraw();
      }
    }
  }

  /** Counts a message in. Returns false if it is to be dropped instead. */
  private boolean enter(GeneratedRef ref, @Nullable EventLoop sender, boolean isForSeveral) {
    if (isForSeveral && onFull != OnFull.DROP_OLDEST) {
      return room.enterIfRoom(); // Who publishes is neither told nor held up.
    }
    return switch (onFull) {
      case FAIL -> enterOrThrow();
      case DROP_NEWEST -> room.enterIfRoom();
      case DROP_OLDEST -> enterAnyway();
      case BACKPRESSURE -> sender == null ? enterWhenRoom(ref) : enterAnyway();
    };
  }

  private boolean enterAnyway() {
    room.enter();
    return true;
  }

  private boolean enterOrThrow() {
    if (!room.enterIfRoom()) {
      counts.refused();
      throw new MailboxFullException(full() + "; the message was not sent. " + mend());
    }
    return true;
  }

  private boolean enterWhenRoom(GeneratedRef ref) {
    if (room.enterIfRoom()) {
      return true;
    }
    WaitForRoom wait = new WaitForRoom(cell.loop().surroundings().platform(), ref);
    try {
      do {
        wait.goOn();
        if (cell.loop().inbound().isClosed()) {
          return enterAnyway(); // The claim finds that out too.
        }
      } while (!room.enterIfRoom());
      return true;
    } finally {
      counts.waited(wait.nanos());
    }
  }

  @Override
  public void endWhenRoom(Waiter waiter) {
    cell.post(new ControlTask(() -> room.keep(waiter)));
  }

  @Override
  public void withdraw(MessageSlot slot) {
    if (Gate.isCounted(slot)) {
      room.withdraw();
    }
  }

  @Override
  public void lookForRoom() {
    room.releaseIfRoom();
  }

  /** Takes notice that a message was dropped since there is no room. Any thread. */
  void dropped() {
    counts.dropped(onFull);
  }

  /** Why a message is not taken, for people. Any thread. */
  String full() {
    return "the mailbox of " + cell.path() + " is full; it has room for " + room.capacity();
  }

  /** What can be done about that, for people. */
  String mend() {
    return "Send less, or later, or say otherwise by Spawn.mailbox or @Mailbox";
  }

  /** How many messages wait. Any thread. */
  long waiting() {
    return room.waiting();
  }

  // The actor's loop.

  @Override
  public void leave(MessageSlot slot) {
    if (Gate.isCounted(slot)) {
      room.leave();
    }
  }

  /** Whether the oldest message has to make room. */
  boolean isOldestTooMuch() {
    return onFull == OnFull.DROP_OLDEST && room.isExceeded();
  }

  /** It waits further, and is counted still; an older one may have to make room for it. */
  @Override
  public void defer(MessageSlot slot) {
    if (isOldestTooMuch()) {
      cell.dropOldestDeferred();
    }
  }

  @Override
  public void open() {
    room.open();
    counts.remove(room);
  }
}
