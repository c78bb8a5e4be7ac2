package dev.rondo.internal.ask;

import dev.rondo.AskTimeoutException;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.checked.CheckedMode;
import dev.rondo.internal.checked.SentReply;
import dev.rondo.internal.control.ControlMessage;
import dev.rondo.internal.life.LastWords;
import dev.rondo.internal.time.Deadline;
import dev.rondo.internal.time.Deadlines;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.Operation;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;
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
 * nextDeadline,     the deadlines that hold it          plain
 * deadlineNanos
 * </pre>
 */
public final class PendingAsk<T extends @Nullable Object> extends Stage<T>
    implements ControlMessage, Deadline {

  private static final VarHandle SETTLED;

  static {
    try {
      SETTLED = MethodHandles.lookup().findVarHandle(PendingAsk.class, "settled", boolean.class);
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

  private final GeneratedRef callee;
  private final int op;
  private final @Nullable Asker asker;
  private final long timeoutNanos;
  private long deadlineNanos;

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
      Home home,
      long timeoutNanos,
      Platform clock) {
    super(home);
    this.callee = callee;
    this.op = op;
    this.asker = asker;
    // nanoTime is compared by difference, so a span must stay below half of its range.
    this.timeoutNanos = Math.min(timeoutNanos, Long.MAX_VALUE / 2);
    if (!isLoose()) {
      deadlineNanos = clock.nanoTime() + timeoutNanos;
    }
  }

  /** An ask made in an actor's turn. */
  public static <T extends @Nullable Object> PendingAsk<T> byActor(
      GeneratedRef callee, int op, Asker asker, long timeoutNanos, Platform clock) {
    return new PendingAsk<>(callee, op, asker, asker, timeoutNanos, clock);
  }

  /** An ask made anywhere else; what is chained to it runs there. */
  public static <T extends @Nullable Object> PendingAsk<T> byThread(
      GeneratedRef callee, int op, Home outside, long timeoutNanos, Platform clock) {
    return new PendingAsk<>(callee, op, null, outside, timeoutNanos, clock);
  }

  /** Answers with a value. Any thread; without effect if the ask is settled. */
  @SuppressWarnings("unchecked") // The generated dispatch replies with what the contract says.
  public void reply(@Nullable Object reply) {
    settle((T) (isWatched() ? new SentReply(reply) : reply), null);
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

  private void settle(@Nullable T reply, @Nullable Throwable thrown) {
    if (!SETTLED.compareAndSet(this, false, true)) {
      return;
    }
    value = reply;
    failure = thrown;
    if (asker == null || asker.mayWait()) {
      completeWithOutcome();
    }
    if (asker != null) {
      asker.post(this);
    }
  }

  /** Completes an actor's ask in its turn; the control message's part. */
  @Override
  public void run() {
    if (asker == null) {
      throw new IllegalStateException(this + " was not made by an actor, yet sent to one");
    }
    asker.askEnded();
    if (asker.hasEnded()) {
      completeWithOutcome(); // Who else waits for it shall not wait for ever.
    } else if (!asker.mayWait()) {
      asker.runTurn(this::completeWithOutcome);
    }
  }

  /** Its asker's loop has ended, and no turn will come. */
  @Override
  public void refused() {
    completeWithOutcome();
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
  public long deadlineNanos() {
    return deadlineNanos;
  }

  @Override
  public boolean isLoose() {
    return timeoutNanos >= LOOSE_NANOS;
  }

  @Override
  public void beginAt(long now) {
    deadlineNanos = now + timeoutNanos;
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

  private AskTimeoutException timeout() {
    return new AskTimeoutException(
        this
            + " was not answered within "
            + TimeUnit.NANOSECONDS.toMillis(timeoutNanos)
            + " ms. Whether it was handled, or will be, is unknown.");
  }

  @Override
  protected boolean completesElsewhere() {
    return true;
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // It is for its text.
  public Object origin() {
    return this;
  }

  /** What is asked. */
  public Operation operation() {
    return callee.contract.operation(op);
  }

  /** What is asked, with its contract, for people. */
  public String method() {
    return callee.contract.method(op);
  }

  /** The contract, method and callee. */
  @Override
  public String toString() {
    return method() + " asked of " + callee.path();
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
