package dev.rondo.internal.loop;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.dispatch.Loop;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.internal.ask.CallbackThreads;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.Family;
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
import java.util.concurrent.CompletableFuture;
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
public final class EventLoop implements Loop {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.loop");

  /** Most messages that one step of a turn takes. */
  private static final int STEP_LIMIT = 256;

  /** Slots of the ring that are handled before they are given back to senders. */
  private static final int GIVE_BACK = 64;

  /** Entries in the local lane beyond which the ring has to wait: the lane can always drain. */
  private static final int LOCAL_BACKLOG = 4096;

  /** Messages to other loops beyond which a step flushes. */
  private static final int MOST_OUTBOUND = 1024;

  private static final String UNSENT =
      "the sender's actor system closed before the message had left it";

  /** Made beforehand, for when there is no memory to make it. */
  private static final String DEATH_NOTICE =
      "Rondo: an event loop ends by an error that no actor can be blamed for:";

  private static final int SPINS_BEFORE_SLEEP = 200;
  private static final long SHORT_NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(50);
  private static final long PATIENCE_AT_END_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final LoopSurroundings surroundings;
  private final LoopOptions options;
  private final Loops loops;
  private final Thread thread;
  private final WakeUp wakeUp = new WakeUp();
  private final Inbound inbound;
  private final ControlInbox controlInbox = new ControlInbox();
  private final ControlQueue controls = new ControlQueue();
  private final Lane local = new Lane();
  private final Outbound outbound = new Outbound(this);
  private final Deadlines deadlines = new Deadlines();

  /** How a loop sends whose handlers may block; null on others. */
  private final @Nullable WriteThrough writeThrough;

  private final int spins;
  private final Family roots = new Family();

  private @Nullable ActorCell<?, ?> current;
  private int actors;
  private int asksUnderWay;
  private long activity;
  private boolean ending;
  private volatile boolean stopNow;

  /** Makes a loop, which runs from {@link #start} on. */
  EventLoop(String threadName, LoopOptions options, LoopSurroundings surroundings, Loops loops) {
    this.surroundings = surroundings;
    this.options = options;
    this.loops = loops;
    this.inbound = new Inbound(options.ringSize(surroundings.ringSize()), wakeUp);
    this.writeThrough = options.mayBlock() ? new WriteThrough(this) : null;
    this.spins = options.isVirtual() ? 0 : SPINS_BEFORE_SLEEP;
    this.thread =
        options.isVirtual()
            ? VirtualThreads.newThread(this, threadName)
            : new LoopThread(this, threadName);
    wakeUp.sleeper(thread);
  }

  /** Starts the thread. */
  void start() {
    thread.start();
  }

  void run() {
    try {
      while (!ending && !stopNow) {
        if (turn() == 0) {
          idle();
        }
      }
      end();
    } catch (Throwable thrown) {
      die(thrown);
    } finally {
      loops.ended(this);
    }
  }

  // The turn.

  private int turn() {
    int work = runControls();
    work += handleLocal();
    work += handleInbound();
    work += deadlines.expire(System.nanoTime());
    work += flush();
    activity += work;
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
      if (count % GIVE_BACK == 0) {
        flushIfMany();
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
      flushIfMany();
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
      activity--; // Claimed and given up; there is no message.
      return;
    }
    ActorCell<?, ?> cell = (ActorCell<?, ?>) target.cell;
    if (stopNow) {
      roots.stopAll(); // So that this message becomes a dead letter.
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

  private int flush() {
    return writeThrough == null ? outbound.flush() : writeThrough.flush();
  }

  private boolean hasUnsent() {
    return writeThrough == null ? !outbound.isEmpty() : !writeThrough.isEmpty();
  }

  /** Within a long step too, lest other loops wait for it to end. */
  private void flushIfMany() {
    if (outbound.size() > MOST_OUTBOUND) {
      outbound.flush();
    }
  }

  private void idle() {
    for (int i = 0; i < spins; i++) {
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

  /** Whether another thread wants anything; all of it is looked at after a sleep is announced. */
  private boolean hasArrivals() {
    return inbound.published(1) > 0 || !controlInbox.isEmpty() || stopNow;
  }

  private long nap() {
    long nanos = deadlines.nanosToNext(System.nanoTime());
    if (hasUnsent() || !inbound.isDrained()) {
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
    if (receiver == this) {
      return local.claim();
    }
    return writeThrough == null ? outbound.claim() : writeThrough.claim(receiver);
  }

  /** Keeps what that loop's ring had no room for. The loop only. */
  public void keep(EventLoop receiver, MessageSlot slot) {
    if (writeThrough == null) {
      throw new IllegalStateException(this + " sends through its lane");
    }
    writeThrough.keep(receiver, slot);
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

  /** The loop on whose thread the caller runs, or null. */
  public static @Nullable EventLoop ofCaller() {
    return Thread.currentThread() instanceof LoopThread thread
        ? thread.loop()
        : VirtualThreads.loopOfCaller();
  }

  /** Whether the caller runs on this loop. Any thread. */
  public boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  /** Whether the caller runs on a loop of this system. Any thread. */
  public boolean isOfCurrentSystem() {
    EventLoop caller = ofCaller();
    return caller != null && isOfSameSystem(caller);
  }

  /** Whether the other loop belongs to the same system. */
  boolean isOfSameSystem(EventLoop other) {
    return loops == other.loops;
  }

  /** The actors whose parents live elsewhere, or that have none. The loop only. */
  public Family roots() {
    return roots;
  }

  /** Counts an actor. The loop only. */
  public void actorBegan() {
    actors++;
  }

  /** Counts it out, and ends a loop that was for it. The loop only. */
  public void actorEnded() {
    actors--;
    if (actors == 0 && options.endsWithItsActors()) {
      ending = true;
    }
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
    if (options.mayBlock()) {
      ticker().register(ask, System.nanoTime()); // The loop may wait for it.
    } else {
      deadlines.add(ask, System.nanoTime());
    }
  }

  /** Whether handlers may wait on its thread. Any thread. */
  public boolean mayBlock() {
    return options.mayBlock();
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

  /**
   * Has the loop say how it is, after what it has to do now. A loop that has ended is idle for
   * ever. Any thread.
   *
   * @param drainedTo what its ring must have passed, or it is not idle
   */
  CompletableFuture<LoopState> state(long drainedTo) {
    CompletableFuture<LoopState> answer = new CompletableFuture<>();
    if (!post(new ControlTask(() -> answer.complete(stateNow(drainedTo))))) {
      answer.complete(new LoopState(true, -1, 0));
    }
    return answer;
  }

  private LoopState stateNow(long drainedTo) {
    activity--; // The question itself is none.
    boolean isIdle =
        controlInbox.isEmpty()
            && controls.isEmpty()
            && local.isEmpty()
            && !hasUnsent()
            && inbound.isDrainedTo(drainedTo)
            && asksUnderWay == 0
            && !roots.owesReplies();
    return new LoopState(isIdle, activity, actors);
  }

  /** Has all actors stop. Any thread. */
  void stopActors() {
    post(new ControlTask(roots::stopAll));
  }

  /** Ends the loop after what it has to do now. Any thread. */
  void endSoon() {
    post(new ControlTask(() -> ending = true));
  }

  /** Ends the loop after the handler that runs now. Any thread. */
  void stopNow() {
    stopNow = true;
    wakeUp.signal();
  }

  /** Stops the actors, and makes dead letters of what they did not handle. */
  private void end() {
    long last = inbound.close();
    long began = System.nanoTime();
    int work;
    do {
      roots.stopAll();
      work = turn();
      // What is left without work is a slot claimed and unpublished, or another loop's full ring.
    } while (work > 0 || (!isEmpty(last) && System.nanoTime() - began < PATIENCE_AT_END_NANOS));
    controlInbox.closeInto(controls);
    do {
      roots.stopAll();
    } while (runControls() + handleLocal() > 0);
    outbound.refuseAll(UNSENT);
    if (writeThrough != null) {
      writeThrough.refuseAll(UNSENT);
    }
    deadlines.expireAll();
  }

  private boolean isEmpty(long last) {
    return controlInbox.isEmpty()
        && controls.isEmpty()
        && local.isEmpty()
        && !hasUnsent()
        && inbound.isDrainedTo(last);
  }

  private void die(Throwable thrown) {
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

  /** Why a message that the loop does not take is a dead letter. Any thread. */
  public String refusal() {
    return loops.isClosedToOthers() ? loops.closedText() : ActorCell.STOPPED;
  }

  /** The loops of its system. */
  public Loops loops() {
    return loops;
  }

  /** Its thread, for reports. */
  public Thread thread() {
    return thread;
  }

  @Override
  public String name() {
    return thread.getName();
  }

  @Override
  public String toString() {
    return name();
  }
}
