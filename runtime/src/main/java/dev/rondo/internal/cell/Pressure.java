package dev.rondo.internal.cell;

import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.WaitForRoom;
import dev.rondo.internal.timers.Tick;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;

/**
 * That an actor without bound is flooded: more messages wait for it, in its loop's lane and because
 * it could not run, than are good for anybody. Actors that tell it rest after their handlers until
 * half of that is gone, unless it awaits them. It begins and ends with the flood, and goes along
 * when the actor moves.
 *
 * <p>Only while it lasts are messages in the lane counted. The loop looks for a flood now and then;
 * see {@link dev.rondo.internal.loop.Gauge}.
 *
 * <pre>
 * field        written by                     access
 * isOver       the actor's loop               volatile
 * all else     the actor's loop               plain
 * </pre>
 */
final class Pressure implements Gate {

  /** More messages than that are a flood. */
  static final int MANY = 1024;

  /** So few are none any more. */
  static final int FEW = MANY / 2;

  /** More than that will never end. */
  static final int ENDLESS = 65_536;

  private final ActorCell<?, ?> cell;
  private final MailboxCounts counts;
  private final Waiters waiters = new Waiters();

  /** How many of its messages are in the lane of its loop. */
  private int inLane;

  private boolean isReported;
  private volatile boolean isOver;

  private Pressure(ActorCell<?, ?> cell) {
    this.cell = cell;
    this.counts = cell.mailboxCounts();
  }

  // The actor's loop.

  /** Puts it on an actor for which too much waits, of what could not run as it came. */
  static void judge(ActorCell<?, ?> cell) {
    judge(cell, 0);
  }

  /** Puts it on an actor for which too much waits, also in the lane. */
  static void judge(ActorCell<?, ?> cell, Lane lane) {
    int[] count = {0};
    lane.forEach(slot -> count[0] += slot.target.cell == cell && Gate.isCounted(slot) ? 1 : 0);
    if (cell.gate() instanceof Pressure pressure) {
      pressure.inLane = count[0];
      pressure.reportIfEndless();
    } else {
      judge(cell, count[0]);
    }
  }

  private static void judge(ActorCell<?, ?> cell, int inLane) {
    if (!IS_OFF && cell.gate() == null && inLane + cell.deferred() > MANY) {
      Pressure pressure = new Pressure(cell);
      pressure.inLane = inLane;
      pressure.counts.pressed();
      cell.gate(pressure);
    }
  }

  /** How many messages wait, more or less: what is on its way from elsewhere is not counted. */
  private int waiting() {
    return Math.min(inLane, cell.loop().messagesInLane()) + cell.deferred();
  }

  /** Takes notice that the actor leaves its loop, and its messages the lane. */
  void leaveLane() {
    inLane = 0;
  }

  @Override
  public void defer(MessageSlot slot) {
    takenFromLane(slot);
    reportIfEndless();
  }

  @Override
  public void leave(MessageSlot slot) {
    takenFromLane(slot);
    endIfOver();
  }

  private void takenFromLane(MessageSlot slot) {
    if (slot.sequence == MessageSlot.IN_LANE && inLane > 0 && Gate.isCounted(slot)) {
      inLane--;
    }
  }

  /** Ends it if few messages are left. */
  void endIfOver() {
    if (waiting() <= FEW) {
      open();
    }
  }

  @Override
  public void open() {
    if (!isOver) {
      isOver = true;
      cell.gate(null);
      counts.unpressed();
      waiters.release();
    }
  }

  private void keep(Waiter waiter) {
    if (isOver) {
      waiter.goOnSoon();
    } else {
      waiters.add(waiter);
    }
  }

  private void reportIfEndless() {
    if (!isReported && waiting() > ENDLESS) {
      isReported = true;
      cell.loop().reportFlood(cell, waiting());
    }
  }

  // Senders.

  @Override
  public MessageSlot claim(GeneratedRef ref) {
    if (Tick.tellsThrough(ref)) {
      return cell.claimSlot(ref);
    }
    EventLoop sender = EventLoop.ofCaller();
    if (sender == null) {
      waitUntilOver(ref);
    } else {
      ServingCell.rest(sender, cell, this); // Before the claim, behind which there are no calls.
    }
    boolean isNeighbour = sender == cell.loop();
    MessageSlot slot = cell.claimSlot(ref);
    if (isNeighbour && slot.sequence == MessageSlot.IN_LANE) {
      inLane++;
    }
    return slot;
  }

  /**
   * Threads outside wait for room in the ring, which the loop empties whatever its actors do: what
   * it takes out for an actor that rests would have no limit. So they wait until the flood is over,
   * but not for an actor that waits for something itself: they may be who ends that.
   */
  private void waitUntilOver(GeneratedRef ref) {
    if (!isToBeWaitedFor()) {
      return;
    }
    WaitForRoom wait = new WaitForRoom(cell.loop().surroundings().platform(), ref);
    try {
      do {
        wait.goOn();
      } while (isToBeWaitedFor());
    } finally {
      counts.waited(wait.nanos());
    }
  }

  private boolean isToBeWaitedFor() {
    return !isOver && cell.goesOnByItself() && !cell.loop().inbound().isClosed();
  }

  @Override
  public void endWhenRoom(Waiter waiter) {
    cell.post(new ControlTask(() -> keep(waiter)));
  }

  @Override
  public void withdraw(MessageSlot slot) {} // What is on its way is not counted.

  @Override
  public void lookForRoom() {}

  @Override
  public String toString() {
    return "pressure on " + cell.path();
  }
}
