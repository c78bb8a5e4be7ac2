package dev.rondo.internal.loop;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.internal.ask.CallbackThreads;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.control.ControlInbox;
import dev.rondo.internal.control.ControlMessage;
import dev.rondo.internal.control.ControlQueue;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.life.DeadLetters;
import dev.rondo.internal.time.Deadlines;
import dev.rondo.internal.time.Ticker;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread and the actors that it owns.
 *
 * <p>{@link #turn} is all that happens: control messages, what this loop's actors sent each other,
 * what came from other threads, deadlines, and what goes to other loops. No step waits for another
 * loop, so full rings cannot wait for each other.
 *
 * <p>Other threads use {@link #inbound} and {@link #post}; all else belongs to the loop's thread.
 */
public final class EventLoop {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.loop");

  /** Most messages that one step of a turn takes. */
  private static final int STEP_LIMIT = 256;

  /** Slots of the ring that are handled before they are given back to senders. */
  private static final int GIVE_BACK = 64;

  /** Entries in the local lane beyond which the ring has to wait: the lane can always drain. */
  private static final int LOCAL_BACKLOG = 4096;

  /** Made beforehand, for when there is no memory to make it. */
  private static final String DEATH_NOTICE =
      "Rondo: an event loop ends by an error that no actor can be blamed for:";

  private static final int SPINS_BEFORE_SLEEP = 200;
  private static final long SHORT_NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(50);
  private static final long CLOSING_NAP_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long PATIENCE_AT_END_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final LoopSurroundings surroundings;
  private final LoopThread thread;
  private final WakeUp wakeUp = new WakeUp();
  private final Inbound inbound;
  private final ControlInbox controlInbox = new ControlInbox();
  private final ControlQueue controls = new ControlQueue();
  private final Lane local = new Lane();
  private final Lane outbound = new Lane();
  private final Deadlines deadlines = new Deadlines();

  private @Nullable ActorCell<?, ?> current;
  private int asksUnderWay;
  private boolean closing;
  private long lastSequence;
  private volatile boolean stopNow;

  /** Makes a loop, which runs from {@link #start} on. */
  public EventLoop(String threadName, int ringSlots, LoopSurroundings surroundings) {
    this.surroundings = surroundings;
    this.inbound = new Inbound(ringSlots, wakeUp);
    this.thread = new LoopThread(this, threadName);
    wakeUp.sleeper(thread);
  }

  /** Starts the thread. */
  public void start() {
    thread.start();
  }

  void run() {
    try {
      while (!isFinished()) {
        if (turn() == 0) {
          idle();
        }
      }
      end();
    } catch (Throwable thrown) {
      die(thrown);
    }
  }

  // The turn.

  private int turn() {
    int work = runControls();
    work += handleLocal();
    work += handleInbound();
    work += deadlines.expire(System.nanoTime());
    work += flush();
    return work;
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
    return count;
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
    }
    current = null;
    return count;
  }

  /** Runs a contract's control message. The loop only, between turns of actors. */
  public void handleControl(MessageSlot slot) {
    handle(slot);
    current = null;
  }

  /** Runs one message in the turn of its actor, and clears its slot. */
  private void handle(MessageSlot slot) {
    GeneratedRef target = slot.target;
    if (target == null) {
      return; // Claimed and given up; there is no message.
    }
    ActorCell<?, ?> cell = (ActorCell<?, ?>) target.cell;
    if (stopNow) {
      surroundings.topmost().stopAll(); // So that this message becomes a dead letter.
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

  /** Hands what waits for other loops to their rings. In order; what finds a ring full stays. */
  private int flush() {
    int count = 0;
    MessageSlot slot = outbound.peek();
    while (slot != null) {
      if (slot.target != null) {
        ActorCell<?, ?> cell = (ActorCell<?, ?>) slot.target.cell;
        MessageSlot there = cell.loop().inbound.tryClaim();
        if (there == null) {
          return count;
        }
        there.copyFrom(slot);
        cell.publish(there);
        slot.clear();
      }
      outbound.advance();
      count++;
      slot = outbound.peek();
    }
    return count;
  }

  private void idle() {
    for (int i = 0; i < SPINS_BEFORE_SLEEP; i++) {
      if (hasArrivals()) {
        return;
      }
      Thread.onSpinWait();
    }
    if (Thread.interrupted()) {
      // A handler left the flag set, or a stranger set it. Parking with it would not wait at all.
      LOG.debug("{} was interrupted; the flag is cleared", thread.getName());
    }
    wakeUp.announce();
    if (!hasArrivals()) {
      wakeUp.park(nap());
    }
    wakeUp.awake();
  }

  private boolean hasArrivals() {
    return inbound.published(1) > 0 || !controlInbox.isEmpty();
  }

  private long nap() {
    long nanos = deadlines.nanosToNext(System.nanoTime());
    if (closing) {
      nanos = Math.min(nanos, CLOSING_NAP_NANOS);
    }
    if (!outbound.isEmpty() || !inbound.isDrained()) {
      // A full ring elsewhere, or a slot that is claimed and not yet published: see WakeUp.
      nanos = Math.min(nanos, SHORT_NAP_NANOS);
    }
    return nanos;
  }

  // For cells.

  /** The ring through which other threads reach this loop's actors. Any thread. */
  public Inbound inbound() {
    return inbound;
  }

  /** Claims a slot in a lane of this loop, which is the sender's, for an actor of that loop. */
  public MessageSlot claimFor(EventLoop receiver) {
    return receiver == this ? local.claim() : outbound.claim();
  }

  /**
   * Has this loop do something before its next messages. Any thread; never refused while the loop
   * runs. Returns whether it does: a loop that has ended does nothing any more.
   */
  @CanIgnoreReturnValue // What the runtime posts means nothing to a loop without actors.
  public boolean post(ControlMessage message) {
    if (isCurrent()) {
      controls.add(message);
      return true;
    }
    boolean isTaken = controlInbox.push(message);
    wakeUp.signal();
    return isTaken;
  }

  /** Whether the caller runs on this loop. Any thread. */
  public boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  /** Runs the task as a turn of that actor, or as part of the caller's. The loop only. */
  public void runTurn(ActorCell<?, ?> cell, Runnable task) {
    ActorCell<?, ?> before = current;
    current = cell;
    try {
      task.run();
    } finally {
      current = before;
    }
  }

  /** The actor whose turn it is, or null between turns. The loop only. */
  public @Nullable ActorCell<?, ?> current() {
    return current;
  }

  /** Watches over an ask that an actor of this loop made. */
  public void askBegan(PendingAsk<?> ask) {
    asksUnderWay++;
    deadlines.add(ask, System.nanoTime());
  }

  /** Notes that such an ask came home. */
  public void askEnded() {
    asksUnderWay--;
  }

  /** Watches deadlines of asks made outside loops. */
  public Ticker ticker() {
    return surroundings.ticker();
  }

  /** Runs what is chained to asks made outside loops. */
  public CallbackThreads callbacks() {
    return surroundings.callbacks();
  }

  /** Takes what cannot be delivered. */
  public DeadLetters deadLetters() {
    return surroundings.deadLetters();
  }

  /** The deadline of asks that have no other. */
  public long askTimeoutNanos() {
    return surroundings.askTimeoutNanos();
  }

  // The end.

  /** Refuses new messages and ends when all that was accepted is done. Any thread. */
  public void close() {
    // Here and not on the loop, which a handler may hold for ever.
    long last = inbound.close();
    post(new ControlTask(() -> beginClosing(last)));
  }

  private void beginClosing(long last) {
    if (!closing) {
      closing = true;
      lastSequence = last;
    }
  }

  /** Makes a closing loop end after the handler that runs now. Any thread. */
  public void stopNow() {
    stopNow = true;
    wakeUp.signal();
  }

  private boolean isFinished() {
    return closing && (stopNow || isQuiet());
  }

  private boolean isQuiet() {
    return isEmpty() && asksUnderWay == 0 && !surroundings.topmost().oweReplies();
  }

  private boolean isEmpty() {
    return controlInbox.isEmpty()
        && controls.isEmpty()
        && local.isEmpty()
        && outbound.isEmpty()
        && inbound.isDrainedTo(lastSequence);
  }

  /** Stops the actors, and makes dead letters of what they did not handle. */
  private void end() {
    long began = System.nanoTime();
    int work;
    do {
      surroundings.topmost().stopAll();
      work = turn();
      // What is left without work is a slot claimed and unpublished, or another system's full ring.
    } while (work > 0 || (!isEmpty() && System.nanoTime() - began < PATIENCE_AT_END_NANOS));
    controlInbox.closeInto(controls);
    do {
      surroundings.topmost().stopAll();
    } while (runControls() + handleLocal() > 0);
    for (MessageSlot slot = outbound.peek(); slot != null; slot = outbound.peek()) {
      if (slot.target != null) {
        ((ActorCell<?, ?>) slot.target.cell)
            .refuse(slot, "the sender's actor system closed before the message had left it");
        slot.clear();
      }
      outbound.advance();
    }
    deadlines.expireAll();
  }

  private void die(Throwable thrown) {
    beginClosing(inbound.close());
    current = null;
    System.err.println(DEATH_NOTICE);
    try {
      end();
    } catch (Throwable again) {
      thrown.addSuppressed(again);
    }
    thrown.printStackTrace();
    surroundings.onDeath().run();
  }

  /** Waits for the thread's end. Returns whether it ended within the time. */
  public boolean awaitEnd(long nanos) throws InterruptedException {
    TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, nanos));
    return !thread.isAlive();
  }

  /** The loop's thread, for reports. */
  public Thread thread() {
    return thread;
  }
}
