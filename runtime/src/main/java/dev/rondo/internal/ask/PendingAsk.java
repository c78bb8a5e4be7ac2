package dev.rondo.internal.ask;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.AskTimeoutException;
import dev.rondo.CurrentAsk;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.checked.CheckedMode;
import dev.rondo.internal.checked.SentReply;
import dev.rondo.internal.control.ControlMessage;
import dev.rondo.internal.cow.Handle;
import dev.rondo.internal.life.LastWords;
import dev.rondo.internal.time.Deadline;
import dev.rondo.internal.time.Deadlines;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An ask from the call to its completion.
 *
 * <p>It is settled once, by whoever comes first: the reply, the callee's end, or the deadline. An
 * ask made outside actors is complete at that moment, and so is one made by an actor that may wait
 * for it on its thread. One made by any other actor then travels as a control message to the
 * asker's loop, and completes there in the asker's turn.
 *
 * <pre>
 * field             written by                          access
 * settled           any thread, by CAS                  volatile
 * value, failure    the thread that won settled         plain, ordered by the inbox
 * nextControl       the control queue that holds it     plain
 * nextDeadline      the deadlines that hold it          plain
 * deadlineNanos     the deadlines that hold it          opaque
 * context, via      the asker, before it is published   plain
 * sequence          the asker                           plain; texts may see an older one
 * callee, begunAt   the callee's loop                   opaque
 * owedBy            the callee's loop                   volatile
 * </pre>
 */
public final class PendingAsk<T extends @Nullable Object> extends Stage<T>
    implements CurrentAsk, Origin, ControlMessage, Runnable, Deadline {

  private static final VarHandle SETTLED;
  private static final VarHandle DEADLINE;
  private static final VarHandle BEGUN;
  private static final VarHandle CALLEE;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      SETTLED = lookup.findVarHandle(PendingAsk.class, "settled", boolean.class);
      DEADLINE = lookup.findVarHandle(PendingAsk.class, "deadlineNanos", long.class);
      BEGUN = lookup.findVarHandle(PendingAsk.class, "begunAt", long.class);
      CALLEE = lookup.findVarHandle(PendingAsk.class, "callee", GeneratedRef.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final boolean CHECKED = CheckedMode.ON;

  /**
   * From here on a deadline is loose: what it is late by, a hundredth, matters less than a look at
   * the clock for each ask.
   */
  private static final long LOOSE_NANOS = 100 * Deadlines.SWEEP_NANOS;

  /**
   * {@link #deadlineNanos} of a loose deadline before the first look, {@link #begunAt} likewise.
   */
  private static final long NOT_YET = 0;

  /** {@link #sequence} of one whose message is long handled. */
  private static final long AT_HOME = Long.MIN_VALUE;

  /** Whoever is to answer: another one when it was forwarded. */
  private GeneratedRef callee;

  private final int op;
  private final @Nullable Asker asker;

  /** For whose answer the asker asks; null if it is for none. */
  private final @Nullable PendingAsk<?> cause;

  /** What the program wants carried along. */
  private @Nullable Object context;

  /** What has passed it on to its callee; null if nothing. */
  private @Nullable Route via;

  private final Platform clock;
  private final long timeoutNanos;
  private long deadlineNanos;

  /**
   * The place of its message in the callee's ring, or one of {@link MessageSlot}'s constants;
   * {@link #AT_HOME} in the turn that completes it.
   */
  private long sequence = MessageSlot.DETACHED;

  @SuppressWarnings("unused") // Through BEGUN.
  private long begunAt;

  /** Where the callee keeps it until it is answered; null if it does not. */
  private volatile @Nullable OwedReplies owedBy;

  @SuppressWarnings("unused") // Through SETTLED.
  private volatile boolean settled;

  private @Nullable T value;
  private @Nullable Throwable failure;

  private @Nullable ControlMessage nextControl;
  private @Nullable Deadline nextDeadline;

  private PendingAsk(
      GeneratedRef callee,
      int op,
      @Nullable Asker asker,
      @Nullable PendingAsk<?> cause,
      Home home,
      long timeoutNanos,
      Platform clock) {
    super(home);
    this.callee = callee;
    this.op = op;
    this.asker = asker;
    this.cause = cause;
    this.clock = clock;
    // nanoTime is compared by difference, so a span must stay below half of its range.
    this.timeoutNanos = Math.min(timeoutNanos, Long.MAX_VALUE / 2);
    if (!isLoose()) {
      deadlineNanos = clock.nanoTime() + timeoutNanos;
    }
  }

  /**
   * An ask made in an actor's turn.
   *
   * @param cause the ask for which it is made, whose deadline is also its own; null if there is
   *     none
   */
  public static <T extends @Nullable Object> PendingAsk<T> byActor(
      GeneratedRef callee,
      int op,
      Asker asker,
      @Nullable PendingAsk<?> cause,
      long timeoutNanos,
      Platform clock) {
    long left = cause == null ? Long.MAX_VALUE : cause.nanosLeft();
    long timeout = Math.min(timeoutNanos, Math.max(0, left));
    PendingAsk<T> ask = new PendingAsk<>(callee, op, asker, cause, asker, timeout, clock);
    if (left <= 0) {
      ask.expire(); // Before it is sent, so that nobody begins with it.
    }
    return ask;
  }

  /** An ask made anywhere else; what is chained to it runs there. */
  public static <T extends @Nullable Object> PendingAsk<T> byThread(
      GeneratedRef callee, int op, Home outside, long timeoutNanos, Platform clock) {
    return new PendingAsk<>(callee, op, null, null, outside, timeoutNanos, clock);
  }

  /** Takes a context along. The asker, before its message is published. */
  public void carry(@Nullable Object carried) {
    context = carried;
  }

  /** Takes note of who is to answer. The asker, before it is published. */
  public void goesTo(GeneratedRef chosen) {
    callee = chosen;
  }

  /**
   * Takes note of what passes it on, perhaps to something else that does. The asker, before it is
   * published.
   */
  public void passesBy(Route by) {
    via = Route.through(by, via);
    if (settled) { // From the start: the time of the ask for which it is made was over.
      by.askWithdrawn();
    }
  }

  /** Takes note that it is not sent that way after all, and another one is in its place. */
  public void givenUp() {
    Route passed = via;
    if (passed != null) {
      passed.askWithdrawn();
    }
  }

  /** Takes note that the call threw that, so that it is not sent, or not known to be. The asker. */
  public void notSent(Throwable thrown) {
    Route passed = via;
    if (passed != null) {
      passed.askNotSent(thrown);
    }
  }

  // What the callee does with it.

  /** Takes note of where its message is sent. The asker, before it publishes it. */
  public void isSent(long place) {
    sequence = place;
  }

  /**
   * Whether somebody waits for the answer of a handler that would be called now; then it counts as
   * called. The callee's loop.
   */
  public boolean begin(long now) {
    if (isAbandoned()) {
      return false;
    }
    if (isDue(now)) {
      expire(); // Its asker may be late.
      return false;
    }
    BEGUN.setOpaque(this, now);
    return true;
  }

  private boolean isDue(long now) {
    return now - dueAt(now) >= 0;
  }

  /** Whether its handler was called, and its message not put aside since. Any thread. */
  boolean isBegun() {
    return (long) BEGUN.getOpaque(this) != NOT_YET;
  }

  /** Takes note that its message was put aside, and the handler will be called again. */
  public void putAside() {
    BEGUN.setOpaque(this, NOT_YET);
    searchForCircles();
  }

  /** Takes note that another actor is to answer. The callee's loop, before it sends it there. */
  public void forwardTo(GeneratedRef next) {
    BEGUN.setOpaque(this, NOT_YET);
    CALLEE.setOpaque(this, next);
    searchForCircles();
  }

  private void searchForCircles() {
    Waits waits = asker == null ? null : asker.waits();
    if (waits != null) {
      waits.searchAgain(this);
    }
  }

  /**
   * Answers with a value. Any thread; without effect if the ask is settled. Returns whether it was
   * not.
   */
  @CanIgnoreReturnValue
  @SuppressWarnings("unchecked") // The generated dispatch replies with what the contract says.
  public boolean reply(@Nullable Object reply) {
    return settle((T) (isWatched() ? new SentReply(reply) : reply), null);
  }

  /** What the callee makes of a late reply before it leaves; may throw anything. Any thread. */
  public @Nullable Object lateReply(@Nullable Object reply) {
    return callee.lateReply(op, reply);
  }

  /** Answers with an exception. Any thread; without effect if the ask is settled. */
  public void fail(Throwable thrown) {
    settle(null, thrown);
  }

  private boolean isWatched() {
    return CHECKED && asker != null;
  }

  @CanIgnoreReturnValue
  private boolean settle(@Nullable T reply, @Nullable Throwable thrown) {
    if (!endsNow()) {
      return false;
    }
    value = reply;
    failure = thrown;
    Route passed = via;
    try {
      if (passed != null) {
        passed.askEnded(thrown);
      }
    } finally {
      settled();
    }
    return true;
  }

  private void settled() {
    if (asker == null || asker.mayWait()) {
      completeWithOutcome();
    }
    if (asker != null) {
      asker.post(this);
    }
  }

  /** Whether this ends it, which happens once. */
  private boolean endsNow() {
    boolean ends = SETTLED.compareAndSet(this, false, true);
    OwedReplies table = ends ? owedBy : null;
    if (table != null) {
      table.remove(this);
    }
    return ends;
  }

  /** Takes note that the callee keeps it until it is answered. The callee's loop. */
  void isOwedBy(OwedReplies table) {
    owedBy = table;
    if (settled) { // Perhaps too early to have seen that.
      table.remove(this);
    }
  }

  /** Nobody has to answer any more. Without effect if it has been settled. */
  @Override
  void completedByCall() {
    if (!endsNow()) {
      return;
    }
    Route passed = via;
    if (passed != null) {
      passed.askWithdrawn();
    }
    if (asker != null) {
      asker.post(this);
    }
  }

  /**
   * Completes an actor's ask in its turn: as the control message, and then as what that turn does.
   */
  @Override
  public void run() {
    if (sequence == AT_HOME) {
      completeWithOutcome();
      return;
    }
    if (asker == null) {
      throw new IllegalStateException(this + " was not made by an actor, yet sent to one");
    }
    asker.askEnded();
    if (asker.hasEnded()) {
      completeWithOutcome(); // Who else waits for it shall not wait for ever.
    } else if (!asker.mayWait()) {
      sequence = AT_HOME;
      asker.runTurn(this, this);
    }
  }

  /** Its asker's loop has ended, and no turn will come. */
  @Override
  public void refused() {
    completeWithOutcome();
  }

  /** Takes notice that its asker's incarnation has ended, so that nobody gets the answer. */
  public void drop() {
    Handle.dropIn(value instanceof SentReply sent ? sent.value() : value);
  }

  @SuppressWarnings("unchecked") // It is the value that the ask was settled with.
  private void endWatch() {
    if (value instanceof SentReply sent) {
      value = (T) sent.value();
      failure = sent.failure(this);
    }
  }

  private void completeWithOutcome() {
    if (isWatched()) {
      endWatch();
    }
    if (failure == null) {
      complete(value);
    } else {
      endWith(failure);
    }
    // The result is the future's now. The contract's types may not outlive it through this object.
    value = null;
    failure = null;
  }

  /**
   * Whether the deadline no longer matters. An actor's ask has to come home to be counted, also
   * when the actor has cancelled it.
   */
  @Override
  public boolean isOver() {
    return asker == null ? isAbandoned() : settled;
  }

  /** Whether nobody waits for the answer any more. */
  public boolean isAbandoned() {
    return settled || isDone();
  }

  @Override
  public boolean isAwaited() {
    return !isAbandoned();
  }

  @Override
  public Duration timeLeft() {
    return Duration.ofNanos(Math.max(0, nanosLeft()));
  }

  /** Until the deadline; all its time while that is loose and nobody has looked at the clock. */
  private long nanosLeft() {
    long now = clock.nanoTime();
    return dueAt(now) - now;
  }

  /** Whether it was made for that ask, or for one that was. Any thread. */
  public boolean isFor(PendingAsk<?> other) {
    PendingAsk<?> each = cause;
    while (each != null && each != other) {
      each = each.cause;
    }
    return each != null;
  }

  private GeneratedRef calleeNow() {
    return (GeneratedRef) CALLEE.getOpaque(this);
  }

  /** The actor asked; null where it is none. */
  @Nullable Callee callee() {
    return calleeNow().cell.primary() instanceof Callee actor ? actor : null;
  }

  @Override
  public @Nullable Object context() {
    return context;
  }

  @Override
  public @Nullable Route via() {
    return via;
  }

  @Override
  public @Nullable PendingAsk<?> cause() {
    return cause;
  }

  @Override
  public long deadlineNanos() {
    return deadlineNanos;
  }

  @Override
  public boolean isLoose() {
    return timeoutNanos >= LOOSE_NANOS;
  }

  @Override
  public void beginAt(long now) {
    DEADLINE.setOpaque(this, now + timeoutNanos);
  }

  @Override
  public void expire() {
    try {
      fail(timeout());
    } catch (OutOfMemoryError e) { // It is in no list any more, so nobody would come back to it.
      fail(LastWords.NO_MEMORY);
      throw e;
    }
  }

  /**
   * When its time is over.
   *
   * @param since when its time begins if it has not begun yet
   */
  public long dueAt(long since) {
    long at = (long) DEADLINE.getOpaque(this);
    return at == NOT_YET && isLoose() ? since + timeoutNanos : at;
  }

  /**
   * Fails it on this thread, since its actor's loop waits for a future and cannot. Whatever else
   * the program has chained to it by static methods of the JDK runs here as well. The ticker.
   */
  public void failForLoop(String holder) {
    AskTimeoutException timeout = new AskTimeoutException(unanswered() + ": " + holder);
    noteAllLookers(); // Who depends on it is not to be seen any more when it comes home.
    fail(timeout); // Which counts it when the loop goes on.
    completeExceptionally(timeout);
  }

  private String unanswered() {
    return this + " was not answered within " + TimeUnit.NANOSECONDS.toMillis(timeoutNanos) + " ms";
  }

  private AskTimeoutException timeout() {
    if (timeoutNanos == 0 && cause != null) {
      return new AskTimeoutException(
          this + " was not begun: the time was over of the ask for which it was made, " + cause);
    }
    return new AskTimeoutException(
        unanswered() + ": " + whereabouts() + ". Whether it was handled, or will be, is unknown.");
  }

  private String whereabouts() {
    long begun = (long) BEGUN.getOpaque(this);
    if (begun != NOT_YET) {
      long before = TimeUnit.NANOSECONDS.toMillis(Math.max(0, clock.nanoTime() - begun));
      return "its handler was called " + before + " ms ago, and no answer has come";
    }
    Callee actor = callee();
    return actor == null ? "it has not come to a handler" : actor.whereabouts(sequence);
  }

  // Blocking: the actor waits, as it does when it holds.

  @Override
  public T join() {
    Waits waits = beginWait();
    try {
      return super.join();
    } finally {
      endWait(waits);
    }
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    Waits waits = beginWait();
    try {
      return super.get();
    } finally {
      endWait(waits);
    }
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    Waits waits = beginWait();
    try {
      return super.get(timeout, unit);
    } finally {
      endWait(waits);
    }
  }

  private @Nullable Waits beginWait() {
    Waits waits = asker == null || isDone() || !asker.mayWait() ? null : asker.waitsOfTurn();
    if (waits != null) {
      waits.begin(this, true);
    }
    return waits;
  }

  private void endWait(@Nullable Waits waits) {
    if (waits != null) {
      waits.end(this);
    }
  }

  @Override
  protected boolean completesElsewhere() {
    return true;
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // It is for its text.
  public Origin origin() {
    return this;
  }

  /** What is asked. */
  public Operation operation() {
    return callee.contract.operation(op);
  }

  /** The name of the contract asked. */
  String contract() {
    return callee.contract.name();
  }

  /** What is asked, with its contract, for people. */
  public String method() {
    return callee.contract.method(op);
  }

  /** The contract, method and callee, and what stands in front of that. */
  @Override
  public String toString() {
    String text = method() + " asked of " + callee.path();
    return via == null ? text : text + " by way of " + via.path();
  }

  @Override
  public @Nullable ControlMessage next() {
    return nextControl;
  }

  @Override
  public void linkTo(@Nullable ControlMessage next) {
    nextControl = next;
  }

  @Override
  public @Nullable Deadline nextDeadline() {
    return nextDeadline;
  }

  @Override
  public void linkDeadline(@Nullable Deadline next) {
    nextDeadline = next;
  }
}
