package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.control.ControlInbox;
import dev.rondo.internal.control.ControlMessage;
import dev.rondo.internal.control.ControlQueue;
import dev.rondo.internal.control.ControlRounds;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.time.Deadlines;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/**
 * What an event loop does over and over: control messages, what its actors sent each other, what
 * came from other threads, deadlines, and what goes to other loops. No step waits for another loop,
 * so full rings cannot wait for each other.
 *
 * <p>The loop only.
 */
final class Turn {

  /** Most messages that one step takes. */
  private static final int STEP_LIMIT = 256;

  /** Slots of the ring that are handled before they are given back to senders. */
  private static final int GIVE_BACK = 64;

  /** Entries in the local lane beyond which the ring has to wait: the lane can always drain. */
  private static final int LOCAL_BACKLOG = 4096;

  private final EventLoop loop;
  private final Platform platform;
  private final Inbound inbound;
  private final ControlInbox controlInbox;
  private final ControlQueue controls = new ControlQueue();
  private final ControlRounds rounds = new ControlRounds();
  private final Lane local;
  private final Outgoing outgoing;
  private final Deadlines deadlines = new Deadlines();

  private @Nullable ActorCell<?, ?> current;
  private long activity;
  private int received;
  private boolean onlyInbound;

  Turn(EventLoop loop, Inbound inbound, ControlInbox controlInbox, Lane local, Outgoing outgoing) {
    this.loop = loop;
    this.platform = loop.surroundings().platform();
    this.inbound = inbound;
    this.controlInbox = controlInbox;
    this.local = local;
    this.outgoing = outgoing;
  }

  /** Goes through all steps once. Returns how much there was to do. */
  int run() {
    int work = runControls();
    work += handleLocal();
    received = handleInbound();
    work += received;
    work += deadlines.expire(platform.nanoTime());
    work += outgoing.flush();
    activity += work;
    onlyInbound = work == received && local.isEmpty();
    return work;
  }

  /** How many slots of the ring the last turn handled. */
  int received() {
    return received;
  }

  /** Whether the last turn did nothing else, and left nothing to do. */
  boolean wasOnlyInbound() {
    return onlyInbound;
  }

  private int runControls() {
    controlInbox.drainTo(controls);
    int count = 0;
    while (count < STEP_LIMIT) {
      ControlMessage message = controls.poll();
      if (message == null) {
        break;
      }
      message.run();
      count++;
    }
    return count + rounds.run(STEP_LIMIT);
  }

  private int handleLocal() {
    int count = 0;
    while (count < STEP_LIMIT) {
      MessageSlot slot = local.peek();
      if (slot == null) {
        break;
      }
      handle(slot);
      local.advance();
      count++;
      if (count % GIVE_BACK == 0) {
        outgoing.flushIfMany();
      }
    }
    current = null;
    return count;
  }

  private int handleInbound() {
    if (local.size() > LOCAL_BACKLOG) {
      return 0;
    }
    int count = inbound.published(STEP_LIMIT);
    int rest = count;
    while (rest > 0) {
      int batch = Math.min(rest, GIVE_BACK);
      for (int i = 0; i < batch; i++) {
        handle(inbound.slot(i));
      }
      inbound.handled(batch);
      rest -= batch;
      outgoing.flushIfMany();
    }
    current = null;
    return count;
  }

  /** Runs one message in the turn of its actor, and clears its slot. */
  private void handle(MessageSlot slot) {
    GeneratedRef target = slot.target;
    if (target == null) {
      activity--; // Claimed and given up; there is no message.
      return;
    }
    ActorCell<?, ?> cell = (ActorCell<?, ?>) target.cell;
    if (loop.isStoppingNow()) {
      loop.roots().stopAll(); // So that this message becomes a dead letter.
    }
    try {
      if (cell.isReadyFor(target, slot) || cell.prepareFor(target, slot)) {
        current = cell;
        dispatch(target, slot, cell);
      }
    } finally {
      slot.clear();
    }
  }

  private static void dispatch(GeneratedRef target, MessageSlot slot, ActorCell<?, ?> cell) {
    try {
      target.dispatch(slot);
    } catch (Throwable thrown) {
      cell.failed(target, slot, thrown);
    }
  }

  /** Runs a contract's control message, between turns of actors. */
  void handleControl(MessageSlot slot) {
    handle(slot);
    current = null;
  }

  /** Runs the task in a turn of that actor, or as part of the one that runs. */
  void runIn(ActorCell<?, ?> cell, Runnable task) {
    ActorCell<?, ?> before = current;
    current = cell;
    try {
      task.run();
    } finally {
      current = before;
    }
  }

  /** The actor that runs, or null. */
  @Nullable ActorCell<?, ?> current() {
    return current;
  }

  /** The actors that have control messages. */
  ControlRounds rounds() {
    return rounds;
  }

  Deadlines deadlines() {
    return deadlines;
  }

  /** How much was done so far. */
  long activity() {
    return activity;
  }

  /** Takes back that something counted as done. */
  void discountOne() {
    activity--;
  }

  /** Whether nothing is left of what has come so far. */
  boolean isDone(long drainedTo) {
    return controlInbox.isEmpty()
        && controls.isEmpty()
        && rounds.isEmpty()
        && local.isEmpty()
        && outgoing.isEmpty()
        && inbound.isDrainedTo(drainedTo);
  }

  /** What is left to do when nothing can be sent to this loop any more. */
  void finish(String reason) {
    controlInbox.closeInto(controls);
    do {
      loop.roots().stopAll();
    } while (runControls() + handleLocal() > 0);
    outgoing.refuseAll(reason);
    deadlines.expireAll();
  }

  /** Forgets who ran when the thread's error came. */
  void abandon() {
    current = null;
  }
}
