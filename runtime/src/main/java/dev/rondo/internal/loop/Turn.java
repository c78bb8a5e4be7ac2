package dev.rondo.internal.loop;

import dev.rondo.ActorStuckException;
import dev.rondo.ContextPropagation.Scope;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.HandlerSignal;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.control.ControlInbox;
import dev.rondo.internal.control.ControlMessage;
import dev.rondo.internal.control.ControlQueue;
import dev.rondo.internal.control.ControlRounds;
import dev.rondo.internal.lane.Lane;
import dev.rondo.internal.time.Deadline;
import dev.rondo.internal.time.Deadlines;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an event loop does over and over: control messages, what its actors sent each other, what
 * came from other threads, deadlines, the ends of batches, and what goes to other loops. No step
 * waits for another loop, so full rings cannot wait for each other.
 *
 * <p>The loop only, but for what says otherwise: the ticker looks at where a turn is. It reads
 * plain fields without order, so what it sees may be old or not fit together; it only reports it.
 */
final class Turn {

  private static final VarHandle CLOCK;

  static {
    try {
      CLOCK = MethodHandles.lookup().findVarHandle(Turn.class, "clock", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Most messages that one step takes. */
  static final int STEP_LIMIT = 256;

  /** Slots of the ring that are handled before they are given back to senders. */
  private static final int GIVE_BACK = 64;

  /** Entries in the local lane beyond which the ring has to wait: the lane can always drain. */
  private static final int LOCAL_BACKLOG = 4096;

  /** Whether a simulation may step in; see {@link Platform#turnBegins}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  // Its steps, as numbers: a reference costs more to store.
  private static final int NONE = 0;
  private static final int CONTROLS = 1;
  private static final int LANE = 2;
  private static final int RING = 3;
  private static final int OTHER = 4;

  private final EventLoop loop;
  private final Platform platform;
  private final @Nullable Contexts contexts;
  private final Inbound inbound;
  private final ControlInbox controlInbox;
  private final ControlQueue controls = new ControlQueue();
  private final ControlRounds rounds = new ControlRounds();
  private final Lane local;
  private final Outgoing outgoing;
  private final Counters counters;
  private final Deadlines deadlines = new Deadlines();
  private final Barriers barriers = new Barriers();
  private final Departures departures;
  private final Gauge gauge;

  /** The actors that handled a message in this turn and are told when it ends. */
  private final List<ActorCell<?, ?>> batch = new ArrayList<>();

  private @Nullable ActorCell<?, ?> current;
  private long activity;

  /** When it began. */
  private long clock;

  /** Where it is. */
  private int step = NONE;

  /** The message of a contract that runs as a control message. */
  private @Nullable MessageSlot controlMessage;

  /** Counts what runs beside messages of the lane and the ring. */
  private long tasks;

  private boolean isTask;

  /** What it comes of. */
  private @Nullable Origin taskOrigin;

  /** Whether it has taken long, as the ticker sees it. */
  private volatile boolean isLong;

  private int received;
  private boolean onlyInbound;

  /** Whose turn this is, where that may change; else null. Set before the first actor comes. */
  private @Nullable Tenure tenure;

  Turn(EventLoop loop, Inbound inbound, ControlInbox controlInbox, Lane local, Outgoing outgoing) {
    this.loop = loop;
    this.platform = loop.surroundings().platform();
    this.contexts = loop.surroundings().contexts();
    this.inbound = inbound;
    this.controlInbox = controlInbox;
    this.local = local;
    this.outgoing = outgoing;
    this.counters = loop.counters();
    this.departures = new Departures(loop, inbound, local, outgoing, barriers);
    this.gauge = new Gauge(loop, local);
  }

  /** Goes through all steps once. Returns how much there was to do. */
  int run() {
    long now = platform.nanoTime();
    CLOCK.setOpaque(this, now);
    step = CONTROLS;
    int work = runControls();
    step = LANE;
    work += handleLocal();
    step = RING;
    received = handleInbound();
    work += received;
    step = OTHER;
    if (!barriers.isEmpty()) {
      work += barriers.pass(inbound);
    }
    work += deadlines.expire(now);
    endBatch();
    if (local.size() > Gauge.FEW) {
      gauge.look();
    }
    loop.share(now);
    work += outgoing.flush();
    step = NONE;
    if (Thread.currentThread().isInterrupted()) {
      loop.endInterrupt();
    }
    activity += work;
    onlyInbound = work == received && local.isEmpty();
    counters.endTurn();
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
      flushedIfLong();
    }
    long before = tasks; // A round may be many of them: an actor's messages that had to wait.
    boolean onlyMessages = false; // What waits in lane and ring must not overtake these.
    while (count < STEP_LIMIT && tasks - before < STEP_LIMIT && rounds.runOne(onlyMessages)) {
      count++;
      onlyMessages |= flushedIfLong();
    }
    counters.tookControls(count);
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
      if (flushedIfLong()) {
        break;
      }
      if (count % GIVE_BACK == 0) {
        outgoing.flushIfMany();
      }
    }
    current = null;
    counters.tookFromLane(count);
    return count;
  }

  private int handleInbound() {
    if (local.size() > LOCAL_BACKLOG || departures.isLaneAhead()) {
      return 0;
    }
    int count = inbound.published(STEP_LIMIT);
    Ring ring = inbound.reading();
    int rest = count;
    while (rest > 0) {
      int batch = Math.min(rest, GIVE_BACK);
      int done = 0;
      while (done < batch && !isLong) {
        handle(ring.slot(done));
        done++;
      }
      ring.handled(done);
      rest -= done;
      if (flushedIfLong()) {
        break;
      }
      outgoing.flushIfMany();
    }
    current = null;
    counters.tookFromRing(count - rest);
    return count - rest;
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
    if (tenure != null) {
      handleApart(slot, cell, tenure);
      return;
    }
    try {
      if (cell.isReadyFor(target, slot) || prepare(target, slot, cell)) {
        begin(target, cell);
        dispatch(target, slot, cell);
      }
    } finally {
      slot.clear();
    }
  }

  private boolean prepare(GeneratedRef target, MessageSlot slot, ActorCell<?, ?> cell) {
    if (cell.loop() != loop) {
      cell.take(slot); // It is on its way, and this was sent before.
      return false;
    }
    return cell.prepareFor(target, slot);
  }

  private void begin(GeneratedRef target, ActorCell<?, ?> cell) {
    target.primary.tally.handled++;
    if (cell.isNewToBatch()) {
      cell.joinBatch(target);
      batch.add(cell);
    }
    current = cell;
  }

  // Where a handler may lose the loop to another thread.

  /** Runs one message as {@link #handle} does, but takes it out of its slot first. */
  private void handleApart(MessageSlot slot, ActorCell<?, ?> cell, Tenure mine) {
    MessageSlot message = mine.takeOut(slot);
    GeneratedRef target = Objects.requireNonNull(message.target, "a slot without a message");
    if (cell.isReadyFor(target, message) || cell.prepareFor(target, message)) {
      begin(target, cell);
      if (cell.isReplaceable()) {
        Throwable thrown =
            mine.call(() -> inContext(origin(message), () -> target.dispatch(message)));
        if (thrown != null) {
          cell.failed(target, message, thrown);
        }
      } else {
        dispatch(target, message, cell);
      }
    }
    mine.putAway();
  }

  /** Runs code as {@link #runIn} does, in which a replaceable actor may lose the loop. */
  void runHandler(ActorCell<?, ?> cell, Tenure mine, @Nullable Origin origin, Handler handler) {
    ActorCell<?, ?> before = current;
    boolean wasTask = isTask;
    Origin originBefore = taskOrigin;
    tasks++;
    isTask = true;
    taskOrigin = origin;
    current = cell;
    Throwable thrown = mine.call(origin == null ? handler : () -> inContext(origin, handler));
    current = before;
    isTask = wasTask;
    taskOrigin = originBefore;
    if (thrown != null) {
      throw Tenure.<RuntimeException>rethrow(thrown);
    }
  }

  /** Has that thread be whose turn it is. Before the first actor comes, and when it takes over. */
  void beginTenure(Tenure next) {
    tenure = next;
  }

  /** Gives up no handler any more. */
  void keepTenure() {
    if (tenure != null) {
      tenure.keep();
    }
  }

  /** Does what is left of the handler that was given up when this thread took over. */
  void goOnAfter(Tenure last, ActorStuckException stuck) {
    ActorCell<?, ?> cell = Objects.requireNonNull(current, "a handler that belongs to an actor");
    current = null;
    isTask = false;
    taskOrigin = null;
    controlMessage = null;
    step = CONTROLS;
    activity++;
    counters.replaced();
    cell.stuck(last.message(), stuck);
  }

  /** Tells those that wait for it that no more messages are at hand. */
  private void endBatch() {
    for (int i = 0; i < batch.size(); i++) {
      batch.get(i).endBatch();
    }
    batch.clear();
  }

  private void dispatch(GeneratedRef target, MessageSlot slot, ActorCell<?, ?> cell) {
    if (contexts == null) {
      dispatchNow(target, slot, cell);
    } else {
      Origin origin = origin(slot);
      contexts.run(origin == null ? null : origin.context(), () -> dispatchNow(target, slot, cell));
    }
  }

  private void dispatchNow(GeneratedRef target, MessageSlot slot, ActorCell<?, ?> cell) {
    if (SIMULATED) {
      dispatchSimulated(target, slot, cell);
      return;
    }
    try {
      target.dispatch(slot);
    } catch (Throwable thrown) {
      cell.failed(target, slot, thrown);
    }
  }

  private void dispatchSimulated(GeneratedRef target, MessageSlot slot, ActorCell<?, ?> cell) {
    Throwable failure = null;
    try {
      platform.turnBegins(target, () -> target.reify(slot));
      target.dispatch(slot);
    } catch (Throwable thrown) {
      failure = thrown instanceof HandlerSignal ? null : thrown;
      cell.failed(target, slot, thrown);
    }
    platform.turnEnded(target, failure);
  }

  // What the program wants carried along.

  private static @Nullable Origin origin(MessageSlot message) {
    return (Origin) message.origin;
  }

  /** Runs code of the program in the context that it comes with, if there are contexts at all. */
  private void inContext(@Nullable Origin origin, Handler code) throws Exception {
    if (contexts == null) {
      code.run();
      return;
    }
    Scope scope = contexts.enter(origin == null ? null : origin.context());
    try {
      code.run();
    } finally {
      contexts.leave(scope);
    }
  }

  /**
   * Where a turn takes long: hands over what was sent, before the next handler and not at the end
   * of which nobody knows when it comes, and shares what waits. Returns whether it did, and the
   * step shall end, so that the others have their turn.
   */
  private boolean flushedIfLong() {
    if (!isLong) {
      return false;
    }
    isLong = false;
    activity += outgoing.flush();
    loop.share(platform.nanoTime());
    return true;
  }

  /** Runs a contract's control message, between turns of actors. */
  void handleControl(MessageSlot slot) {
    tasks++;
    controlMessage = slot;
    handle(slot);
    controlMessage = null;
    current = null;
  }

  /** Runs the task in a turn of that actor, or as part of the one that runs. */
  void runIn(ActorCell<?, ?> cell, @Nullable Origin origin, Runnable task) {
    ActorCell<?, ?> before = current;
    boolean wasTask = isTask;
    Origin originBefore = taskOrigin;
    tasks++;
    isTask = true;
    taskOrigin = origin;
    current = cell;
    try {
      if (SIMULATED && before == null) {
        runSimulated(cell, origin, task);
      } else {
        runInContext(origin, task);
      }
    } finally {
      current = before;
      isTask = wasTask;
      taskOrigin = originBefore;
    }
  }

  private void runInContext(@Nullable Origin origin, Runnable task) {
    if (contexts == null || origin == null) {
      task.run();
    } else {
      contexts.run(origin.context(), task);
    }
  }

  private void runSimulated(ActorCell<?, ?> cell, @Nullable Origin origin, Runnable task) {
    try {
      platform.turnBegins(cell.self(), null);
    } catch (Exception e) {
      throw new IllegalStateException("a platform may have only handlers of messages fail", e);
    }
    try {
      runInContext(origin, task);
    } finally {
      platform.turnEnded(cell.self(), null);
    }
  }

  /** The ask for which the actor that runs does what it does, or null. */
  @Nullable PendingAsk<?> cause() {
    if (isTask) {
      return taskOrigin == null ? null : taskOrigin.cause();
    }
    MessageSlot message = messageInHand();
    return message != null && message.origin instanceof PendingAsk<?> ask ? ask : null;
  }

  /** The actor that runs, or null. */
  @Nullable ActorCell<?, ?> current() {
    return current;
  }

  /** Whether what runs is a message's handler, and no task in between. */
  boolean isHandlingMessage() {
    return current != null && !isTask;
  }

  /** The actors that have control messages. */
  ControlRounds rounds() {
    return rounds;
  }

  /** Has the deadline expire when it is due. */
  void watch(Deadline deadline) {
    deadlines.add(deadline, clock);
  }

  /** Has the task run once the ring is handled up to there. */
  void whenDrained(long sequence, Runnable task) {
    barriers.add(sequence, task);
  }

  /** Who leaves this loop, and who comes. */
  Departures departures() {
    return departures;
  }

  /** After a turn without work, how long it can wait for the next deadline. */
  long nanosToNext() {
    return deadlines.nanosToNext(clock);
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
        && barriers.isEmpty()
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
    departures.finish();
    loop.roots().abandonAll();
    outgoing.refuseAll(reason);
    deadlines.expireAll();
    while (runControls() > 0) {} // Asks that expired come home.
  }

  // What the ticker looks at.

  /** When the last turn began. Any thread. */
  long clock() {
    return (long) CLOCK.getOpaque(this);
  }

  /** Whether it goes on. Any thread. */
  boolean isRunning() {
    return step != NONE;
  }

  /** Has it hand over what it has sent so far after the handler that runs now. Any thread. */
  void flushSoon() {
    isLong = true;
  }

  /**
   * What is done at a moment. Two that are equal were taken in one handler: within a turn no slot
   * is used twice, but by what is counted.
   *
   * @param message the message whose handler runs; null where it is none, or not known
   */
  record InHand(long clock, int step, long tasks, @Nullable MessageSlot message) {

    /** By hand for the reason that {@link LoopState} gives. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof InHand hand
          && clock == hand.clock
          && step == hand.step
          && tasks == hand.tasks
          && message == hand.message;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(clock);
    }
  }

  /** What is done just now. Any thread. */
  InHand inHand() {
    long others = tenure == null ? tasks : tasks + tenure.messages();
    return new InHand(clock(), step, others, isTask ? null : messageInHand());
  }

  /** The message whose handler runs, if it is one's. On another thread a guess. */
  @Nullable MessageSlot messageInHand() {
    if (tenure != null) {
      return tenure.message();
    }
    return switch (step) {
      case CONTROLS -> controlMessage;
      case LANE -> local.glance();
      case RING -> inbound.glance();
      default -> null;
    };
  }

  /** Where a message is that has not come to its handler, in words. Any thread; a guess. */
  String whereabouts(long sequence) {
    if (sequence < 0) {
      return "it waits in " + loop + ", with about " + local.size() + " messages of its actors";
    }
    long before = inbound.occupancy() - (inbound.claimed() - sequence) - 1;
    return before > 0
        ? "it waits in " + loop + ", behind " + before + " messages"
        : "it has come to the actor, which could not handle it";
  }

  /**
   * Shows the asks of its actors that have not come home: those that have not been settled by their
   * deadlines, the others as control messages. For another thread, while the loop is held up.
   */
  void glanceAtAsks(Consumer<PendingAsk<?>> sight) {
    Consumer<Object> each =
        seen -> {
          if (seen instanceof PendingAsk<?> ask) {
            sight.accept(ask);
          }
        };
    deadlines.glance(each);
    controlInbox.glance(each);
    controls.glance(each);
    rounds.glance(each);
  }

  /** How many messages of its actors wait, without the one in hand. Any thread. */
  int messagesInLane() {
    return Math.max(0, local.size() - (step == LANE ? 1 : 0));
  }

  /** How many messages of others wait, without the one in hand. Any thread. */
  long messagesInRing() {
    MessageSlot first = step == RING ? inbound.glance() : null;
    if (first == null) {
      return step == RING && tenure != null ? 0 : inbound.occupancy();
    }
    long behind = Math.max(0, inbound.claimed() - first.sequence);
    return tenure == null ? behind : behind + 1; // There the one in hand is not in the ring.
  }

  /** Whether control messages wait. Any thread. */
  boolean hasControls() {
    return !controlInbox.isEmpty() || !controls.isEmpty() || !rounds.isEmpty();
  }

  /** Whether it has taken long, or a neighbour asks. */
  boolean isLong() {
    return isLong;
  }

  /** What ran beside messages of lane and ring. */
  long tasks() {
    return tasks;
  }

  /** Forgets who ran when the thread's error came. */
  void abandon() {
    current = null;
  }
}
