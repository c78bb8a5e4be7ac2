package dev.rondo.internal.loop;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.ActorFailedException;
import dev.rondo.Contract;
import dev.rondo.Stall;
import dev.rondo.dispatch.Loop;
import dev.rondo.dispatch.LoopOptions;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.Family;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.control.ControlInbox;
import dev.rondo.internal.control.ControlRounds;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.control.ControlledCell;
import dev.rondo.internal.control.ControlledLoop;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.life.DeadLetters;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.life.Heartbeat;
import dev.rondo.internal.life.LastWords;
import dev.rondo.internal.time.Deadline;
import dev.rondo.metrics.LoopCounts;
import dev.rondo.metrics.LoopMetrics;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Tally;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One thread and the actors that it owns.
 *
 * <p>{@link Turn} is all that happens, again and again; {@link Waiting} when nothing does.
 *
 * <p>Other threads use {@link #inbound} and {@link #placeToken}; all else belongs to the loop's
 * thread.
 */
public final class EventLoop implements Loop, ControlledLoop {

  private static final String UNSENT =
      "the sender's actor system closed before the message had left it";

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private static final long PATIENCE_AT_END_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long NAP_AT_END_NANOS = TimeUnit.MICROSECONDS.toNanos(50);
  private static final long LAST_NAP_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final LoopSurroundings surroundings;
  private final LoopOptions options;
  private final Loops loops;
  private final int number;
  private final String name;
  private final Platform platform;
  private final WakeUp wakeUp;
  private final Inbound inbound;
  private final ControlInbox controlInbox = new ControlInbox();
  private final Lane local = new Lane();
  private final Outgoing outgoing;
  private final Counters counters = new Counters();
  private final Turn turn;
  private final @Nullable Sharing sharing;
  private final Succession succession;
  private final Watch watch;
  private final Waiting waiting;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final Family roots = new Family();

  private int actors;
  private int asksUnderWay;
  private boolean ending;
  private volatile boolean stopNow;

  /** The ask whose handler brought the loop's end. */
  private @Nullable PendingAsk<?> lost;

  /** Whether nothing comes back to its actors any more. */
  private boolean isOver;

  private volatile Thread thread;

  /** Whether no other thread will ever run it, so that its actors may use the lane. */
  private boolean usesLane = true;

  /**
   * Makes a loop, which runs from {@link #start} on.
   *
   * @param neighbours the loops with which it shares its actors; null if those stay
   */
  EventLoop(
      int number,
      LoopOptions options,
      LoopSurroundings surroundings,
      Loops loops,
      @Nullable Neighbours neighbours) {
    this.surroundings = surroundings;
    this.options = options;
    this.loops = loops;
    this.platform = surroundings.platform();
    this.wakeUp = new WakeUp(platform);
    int slots = surroundings.ringSize();
    this.inbound = Inbound.of(options.ringSize(slots), slots, wakeUp, platform);
    this.outgoing = options.mayBlock() ? new WriteThrough(this) : new Outbound(this);
    this.turn = new Turn(this, inbound, controlInbox, local, outgoing);
    this.sharing =
        neighbours == null ? null : new Sharing(this, neighbours, local, inbound, turn.rounds());
    this.succession = new Succession(this, turn);
    this.watch = new Watch(this, turn, wakeUp);
    this.waiting = new Waiting(this, inbound, controlInbox, wakeUp, watch, options);
    this.number = number;
    this.name = surroundings.systemName() + "-loop-" + number;
    this.thread = newThread(name, this::run);
    wakeUp.sleeper(thread);
  }

  /** Starts the thread. */
  void start() {
    platform.start(thread);
  }

  Thread newThread(String threadName, Runnable task) {
    Runnable body = platform.body(task);
    return options.isVirtual()
        ? VirtualThreads.newThread(this, threadName, body)
        : new LoopThread(this, threadName, body);
  }

  private void run() {
    runFrom(() -> {});
  }

  /** Runs the loop on the caller's thread, after that, for as long as the thread has it. */
  void runFrom(Runnable beginning) {
    boolean hasLoop = true;
    try {
      beginning.run();
      while (!ending && !stopNow) {
        if (turn.run() == 0) {
          waiting.idle(turn.nanosToNext(), !outgoing.isEmpty());
        } else if (turn.wasOnlyInbound()) {
          waiting.backOff(turn.received());
        }
      }
      end();
    } catch (TenureOver over) {
      hasLoop = false;
      loops.abandonedEnded(Thread.currentThread());
    } catch (Throwable thrown) {
      die(thrown);
    } finally {
      if (hasLoop) {
        leave();
      }
    }
  }

  private void leave() {
    try {
      loops.ended(this);
    } finally {
      ended.complete(null); // Whoever waits for it waits without a time.
    }
  }

  /**
   * Has that thread be the one that runs the loop. Before the first actor comes; and when a thread
   * takes over, by that thread.
   */
  void begin(Tenure next) {
    usesLane = false;
    turn.beginTenure(next);
    wakeUp.sleeper(next.thread());
    thread = next.thread();
  }

  /**
   * Takes notice of an actor that is to be spawned here. Any thread.
   *
   * @throws IllegalArgumentException if it is to be replaced when it is stuck, which cannot be here
   */
  public void admit(Contract<?, ?> contract, @Nullable Heartbeat limit) {
    if (limit != null) {
      watch.lookOften(limit.limitNanos());
    }
    if (options.mayBlock() || (limit != null && limit.replaces())) {
      succession.admit(contract, limit);
    }
  }

  /** Which threads run it. */
  public Succession succession() {
    return succession;
  }

  // What it counts.

  /** Where this loop counts messages of that contract. The loop only. */
  public Tally tallyOf(GeneratedContract<?, ?> contract) {
    return counters.of(contract);
  }

  Counters counters() {
    return counters;
  }

  /** How it is. Any thread. */
  LoopMetrics metrics() {
    LoopCounts counts = counters.counts(); // First: what follows is at least as new.
    return new LoopMetrics(
        name(),
        actors,
        inbound.capacity(),
        inbound.occupancy(),
        local.size(),
        outgoing.size(),
        counts);
  }

  // For cells.

  /** The ring through which other threads reach this loop's actors. Any thread. */
  public Inbound inbound() {
    return inbound;
  }

  /** How many messages wait in its lane, with the one in hand. The loop only. */
  public int messagesInLane() {
    return local.size();
  }

  /** Has people know that so much waits for that actor, though others rest for it. */
  public void reportFlood(ActorCell<?, ?> actor, int waiting) {
    surroundings.watchdog().report(Stalls.ofFlood(this, actor, waiting));
  }

  /** Claims a slot in a lane of this loop, which is the sender's, for that actor. */
  public MessageSlot claimFor(ActorCell<?, ?> receiver) {
    EventLoop home = receiver.loop();
    if (home == this && usesLane) {
      return local.claim();
    }
    if (sharing != null) {
      sharing.sends(turn.current(), home);
    }
    return outgoing.claim(receiver);
  }

  /** Keeps what the ring of that actor's loop had no room for. The loop only. */
  public void keep(ActorCell<?, ?> receiver, MessageSlot slot) {
    outgoing.keep(receiver, slot);
  }

  /** Takes back a claimed slot beside its lane that is not to be filled. Its thread only. */
  public void giveBack(MessageSlot slot) {
    outgoing.giveBack(slot);
  }

  /**
   * Whether what its actors have claimed for that one of another loop is in that loop's ring
   * already. Any thread, which learns it only of loops whose handlers may block.
   */
  public boolean hasHandedOverTo(ActorCell<?, ?> receiver) {
    return outgoing.hasHandedOverTo(receiver);
  }

  @Override
  public boolean placeToken(ControlledCell token) {
    if (SIMULATED) {
      platform.interleave(); // The message is on the actor's list, of which the loop knows nothing.
    }
    return controlInbox.push(token);
  }

  @Override
  public void wake() {
    wakeUp.signal();
  }

  @Override
  public ControlRounds rounds() {
    return turn.rounds();
  }

  /** The loop on whose thread the caller runs, or null. */
  public static @Nullable EventLoop ofCaller() {
    return Thread.currentThread() instanceof LoopThread thread
        ? thread.loop()
        : VirtualThreads.loopOfCaller();
  }

  /**
   * Whether the caller runs on this loop, and what belongs to it is the caller's. Any thread. Not
   * in a handler that may lose the loop: there the caller is like any other thread.
   */
  @Override
  public boolean isCurrent() {
    Tenure tenure = succession.tenure();
    return tenure == null ? isThreadOfCaller() : tenure.isHeldByCaller();
  }

  /** Whether the caller runs on this loop. Any thread. */
  public boolean isThreadOfCaller() {
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
    watch.goOn();
  }

  /** Counts one out that lives on another loop from now on. The loop only. */
  public void actorLeft() {
    actors--;
  }

  /** Counts it out, and ends a loop that was for it. The loop only. */
  public void actorEnded() {
    actors--;
    if (actors == 0 && options.endsWithItsActors()) {
      ending = true;
    }
  }

  /**
   * Has those of its actors that can go to another loop of the same dispatcher. The loop only,
   * between turns. Returns how many go.
   */
  public int give(List<ActorCell<?, ?>> cells, EventLoop to) {
    return turn.departures().give(cells, to);
  }

  /** Sends what its actors have sent to others. Returns whether all is gone. The loop only. */
  boolean flushAll() {
    outgoing.flush();
    return outgoing.isEmpty();
  }

  /** Looks whether some of its actors should go elsewhere. The loop only, between turns. */
  void share(long now) {
    if (sharing != null) {
      sharing.look(now);
    }
  }

  /** Whether what runs should end its part of the turn after the handler that runs now. */
  public boolean isTurnLong() {
    return turn.isLong();
  }

  /** Has it look after the handler that runs now. Any thread. */
  void shareSoon() {
    turn.flushSoon();
  }

  /**
   * Has neighbours look whether they have something for it. The loop only, before it sleeps.
   * Returns after how long it shall ask again, in nanoseconds; {@link Long#MAX_VALUE} for never.
   */
  long askNeighbours() {
    return sharing == null ? Long.MAX_VALUE : sharing.ask();
  }

  /** How much it has done beside messages of its lane and its ring. */
  long tasks() {
    return turn.tasks();
  }

  /** Whether messages wait while it runs, as far as can be seen. Any thread. */
  boolean isBusy() {
    return turn.isRunning()
        && (turn.messagesInLane() + inbound.occupancy() > 1 || turn.hasControls());
  }

  /**
   * Whether what it is given now is begun soon, as far as can be seen: it sleeps, or what it does
   * is a message here and there, and no long handler. Any thread.
   */
  boolean isAtHand(long now) {
    return !inbound.isClosed()
        && SharingPolicy.hasFew(turn.messagesInLane() + inbound.occupancy())
        && !(turn.isRunning() && SharingPolicy.isBacklog(now - turn.clock()));
  }

  /** Takes actors over from another loop. Any thread. Returns false if this one has ended. */
  boolean receive(List<ActorCell<?, ?>> cells) {
    return post(() -> turn.departures().arrive(cells));
  }

  /** Runs the task as a turn of that actor, or as part of the caller's. The loop only. */
  public void runTurn(ActorCell<?, ?> cell, @Nullable Origin origin, Runnable task) {
    turn.runIn(cell, origin, task);
  }

  /** What carries the program's context to this loop's actors, or null. Any thread. */
  public @Nullable Contexts contexts() {
    return surroundings.contexts();
  }

  /** The ask for which the actor whose turn it is does what it does, or null. The loop only. */
  public @Nullable PendingAsk<?> cause() {
    return turn.cause();
  }

  /** When the turn that runs began, or a moment ago. The loop only. */
  public long now() {
    return options.mayBlock() ? platform.nanoTime() : turn.clock();
  }

  /** The message whose handler runs, or null. The loop only. */
  public @Nullable MessageSlot messageInHand() {
    return turn.messageInHand();
  }

  /** Where a message is that this loop has not handled, in words. Any thread; a guess. */
  public String whereabouts(long sequence) {
    return turn.whereabouts(sequence);
  }

  /** Runs a contract's control message. The loop only, between turns of actors. */
  public void handleControl(MessageSlot slot) {
    turn.handleControl(slot);
  }

  /** The actor whose turn it is, or null between turns. The loop only. */
  public @Nullable ActorCell<?, ?> current() {
    return turn.current();
  }

  /** Whether the turn is for a message of a contract. The loop only. */
  public boolean isHandlingMessage() {
    return turn.isHandlingMessage();
  }

  /** Watches over an ask that an actor of this loop made. */
  public void askBegan(PendingAsk<?> ask) {
    asksUnderWay++;
    if (options.mayBlock()) {
      surroundings.ticker().register(ask); // The loop may wait for it.
    } else {
      turn.watch(ask);
    }
  }

  /** Has the deadline expire on this loop when it is due. The loop only. */
  public void schedule(Deadline deadline) {
    turn.watch(deadline);
  }

  /** What time it is; see {@link System#nanoTime}. Any thread. */
  public long nanoTime() {
    return platform.nanoTime();
  }

  /**
   * A place in this loop's ring behind all that an actor of it was sent when that was the last of
   * the other's. Where that is not this one, the actor has moved, and all of it has come along.
   */
  public long placeNow(EventLoop at, long last) {
    return at == this ? last : inbound.claimed();
  }

  /** Has the task run once this loop has handled its ring up to there. The loop only. */
  public void whenDrained(long claimed, Runnable task) {
    turn.whenDrained(claimed, task);
  }

  /** Whether handlers may wait on its thread. Any thread. */
  public boolean mayBlock() {
    return options.mayBlock();
  }

  /** Notes that such an ask came home. */
  public void askEnded() {
    asksUnderWay--;
  }

  /**
   * Clears and counts an interrupt, which is the affair of the handler that it met: neither another
   * handler nor the loop's waiting may see its flag. The loop only.
   */
  public void endInterrupt() {
    Thread.interrupted();
    counters.tookInterrupt();
  }

  /** What it shares with the other loops of its system. */
  public LoopSurroundings surroundings() {
    return surroundings;
  }

  /** Takes what cannot be delivered. */
  public DeadLetters deadLetters() {
    return surroundings.deadLetters();
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
    if (!post(() -> answer.complete(stateNow(drainedTo)))) {
      answer.complete(new LoopState(true, 0, -1, 0));
    }
    return answer;
  }

  private LoopState stateNow(long drainedTo) {
    turn.discountOne(); // The question itself is none.
    boolean isIdle = turn.isDone(drainedTo) && !roots.isBusy();
    return new LoopState(isIdle, asksUnderWay, turn.activity(), actors);
  }

  /** Has the loop say what it still has to do, after what it has to do now. Any thread. */
  CompletableFuture<String> remains() {
    CompletableFuture<String> answer = new CompletableFuture<>();
    if (!post(() -> answer.complete(Remains.of(this, asksUnderWay)))) {
      answer.complete(name() + " has ended");
    }
    return answer;
  }

  /** What it does now, for a loop that does not answer. Any thread. */
  Stall stall() {
    return Stalls.atEnd(this, turn, platform.nanoTime() - turn.clock());
  }

  /** Has this loop do something in its turn. Any thread. Returns false if it has ended. */
  @CanIgnoreReturnValue // To stop or to end means nothing to a loop that has ended.
  private boolean post(Runnable task) {
    boolean isTaken = controlInbox.push(new ControlTask(task));
    wakeUp.signal();
    return isTaken;
  }

  /** Has this loop do something between the turns of its actors. Any thread. */
  public void post(ControlTask task) {
    if (SIMULATED) {
      platform.interleave();
    }
    if (controlInbox.push(task)) {
      wakeUp.signal();
    } else {
      task.refused();
    }
  }

  /** Has all actors stop. Any thread. */
  void stopActors() {
    post(roots::stopAll);
  }

  /** Ends the loop after what it has to do now. Any thread. */
  void endSoon() {
    post(() -> ending = true);
  }

  /** Whether no more handlers are to run. Any thread. */
  boolean isStoppingNow() {
    return stopNow;
  }

  /** Ends the loop after the handler that runs now. Any thread. */
  void stopNow() {
    stopNow = true;
    wakeUp.signal();
  }

  /** Stops the actors, and makes dead letters of what they did not handle. */
  private void end() {
    turn.keepTenure();
    long last = inbound.close();
    long began = platform.nanoTime();
    int work;
    do {
      roots.stopAll();
      work = turn.run();
      // What is left without work is a slot claimed and unpublished, or another loop's full ring.
    } while (work > 0 || (!turn.isDone(last) && isPatient(began)));
    isOver = true;
    turn.finish(UNSENT);
    refuseWhatComesLate(last);
  }

  /**
   * Whether to wait longer for full rings, or for slots claimed and not published. A loop that ends
   * in the midst of a system has time: what its actors have sent is not to be lost.
   */
  private boolean isPatient(long began) {
    boolean hasTime = !stopNow && !loops.isClosedToOthers() && !outgoing.isEmpty();
    if (!hasTime && platform.nanoTime() - began >= PATIENCE_AT_END_NANOS) {
      return false;
    }
    platform.park(this, NAP_AT_END_NANOS);
    return true;
  }

  /**
   * Senders that were stopped between claim and publish for longer than the loop has patience do
   * themselves what it would have done.
   */
  private void refuseWhatComesLate(long last) {
    wakeUp.end(this::refusePublished);
    refusePublished();
    if (!inbound.isDrainedTo(last)) {
      // A sender may have published just before and not have seen the end. By now it can be seen.
      platform.park(this, LAST_NAP_NANOS);
      refusePublished();
    }
  }

  private void refusePublished() {
    inbound.drain(slot -> ((ActorCell<?, ?>) slot.target.cell).refuse(slot, refusal()));
  }

  /** Takes the ask that was handled when an error came that ends the loop. The loop only. */
  public void lose(@Nullable Object ask) {
    lost = ask instanceof PendingAsk<?> pending ? pending : null;
  }

  /** Ends by an error that no actor can be blamed for; there may be no memory. */
  private void die(Throwable thrown) {
    boolean isAnnounced = LastWords.begin();
    turn.abandon();
    failLost(thrown);
    endAnyhow();
    if (!isAnnounced) {
      LastWords.begin();
    }
    LastWords.print(thrown);
    surroundings.onFatal().accept(thrown);
  }

  private void failLost(Throwable thrown) {
    if (lost != null) {
      try {
        String text = lost + " failed: its handler threw " + GuardedLog.describe(thrown);
        lost.fail(new ActorFailedException(text, thrown));
      } catch (OutOfMemoryError e) {
        lost.fail(LastWords.NO_MEMORY);
      }
    }
  }

  /**
   * Tries again as long as that gets further: there may be memory when some actors are gone, or
   * what they hold is. These are not told of their end.
   */
  private void endAnyhow() {
    boolean goesOn = true;
    while (goesOn) {
      int before = actors;
      try {
        end();
        goesOn = false;
      } catch (Throwable again) { // What ends the loop is known, and this comes of it.
        LastWords.print(again);
        goesOn = actors < before || roots.dropBehaviors();
      }
    }
  }

  /** Whether nothing comes back to its actors any more. The loop only. */
  public boolean isOver() {
    return isOver;
  }

  /** Whether its thread has nothing to do any more. Any thread. */
  boolean hasEnded() {
    return ended.isDone();
  }

  /** Waits for the thread's end. Returns whether it ended within the time. */
  boolean awaitEnd(long nanos) throws InterruptedException {
    boolean hasEnded = platform.await(ended, Math.max(0, nanos));
    if (hasEnded) {
      thread.join(); // It has nothing left to do.
    }
    return hasEnded;
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
    return name;
  }

  /** Its number among the loops of its system, from 0 on. */
  public int number() {
    return number;
  }

  @Override
  public String toString() {
    return name();
  }
}
