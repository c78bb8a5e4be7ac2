package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.life.Watchdog;
import dev.rondo.internal.time.Deadline;
import dev.rondo.internal.time.Ticker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The ticker's looks at one loop while that is awake: one or two milliseconds apart, or where
 * handlers may block, sixteen in the time that one may take. They find long turns, handlers that
 * take too long, and slots that are claimed and never published.
 *
 * <p>The loop does nothing for it but to see that looks go on when it wakes from a sleep. A look
 * reads what the loop writes anyway, without order: a report may be a little off, the loop's work
 * is not.
 *
 * <p>Looks end when the loop has slept for a while. Who ends them looks afterwards whether it still
 * sleeps, and a loop that wakes looks afterwards whether they have ended; so one sees the other.
 *
 * <pre>
 * field       written by                       access
 * isOn        the ticker, the loop             volatile, CAS
 * lookNanos   who spawns                       volatile, under the lock
 * all else    the ticker while isOn is true,   plain, ordered by isOn and the ticker's list
 *             else who sets it
 * </pre>
 */
final class Watch implements Deadline {

  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  /** Looks in the budget of a handler that may block. */
  private static final int LOOKS_IN_BUDGET = 16;

  /** From here on, what a turn has sent to other loops should not wait for its end. */
  private static final long LONG_TURN_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

  /** How long a slot may be claimed and not published. */
  private static final long CLAIM_BUDGET_NANOS = TimeUnit.SECONDS.toNanos(1);

  /**
   * Looks at a sleeping loop before they end: a loop that often sleeps must not wake the ticker.
   */
  private static final int QUIET_LOOKS = 8;

  private static final VarHandle IS_ON;

  static {
    try {
      IS_ON = MethodHandles.lookup().findVarHandle(Watch.class, "isOn", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private final EventLoop loop;
  private final Turn turn;
  private final WakeUp wakeUp;
  private final Ticker ticker;
  private final Platform platform;
  private volatile long lookNanos;
  private final int quietLooks;
  private final Heartbeats heartbeats;
  private final Joins joins;
  private final Patience handlers;
  private final Patience claims;

  private volatile boolean isOn;
  private long lookAt;
  private @Nullable Deadline next;
  private long clock;
  private int quiet;

  Watch(EventLoop loop, Turn turn, WakeUp wakeUp) {
    this.loop = loop;
    this.turn = turn;
    this.wakeUp = wakeUp;
    this.ticker = loop.surroundings().ticker();
    this.platform = loop.surroundings().platform();
    Watchdog watchdog = loop.surroundings().watchdog();
    long budget = watchdog.budgetNanos(loop.mayBlock());
    lookNanos = loop.mayBlock() ? Math.max(LOOK_NANOS, budget / LOOKS_IN_BUDGET) : LOOK_NANOS;
    quietLooks = loop.mayBlock() ? 1 : QUIET_LOOKS;
    heartbeats = new Heartbeats(loop, turn);
    joins = new Joins(loop, turn);
    handlers =
        new Patience(
            () -> budget, nanos -> Stalls.ofHandler(loop, turn, nanos, budget), watchdog::report);
    claims =
        new Patience(
            () -> CLAIM_BUDGET_NANOS, nanos -> Stalls.ofClaim(loop, nanos), watchdog::report);
  }

  /** Has looks be so close that a handler with that limit is looked at often enough. Any thread. */
  synchronized void lookOften(long limitNanos) {
    lookNanos = Math.max(LOOK_NANOS, Math.min(lookNanos, limitNanos / LOOKS_IN_BUDGET));
  }

  /** Sees that there are looks. The loop, when an actor begins and when it has slept. */
  void goOn() {
    if (!isOn) {
      turnOn();
    }
  }

  private void turnOn() {
    if (!ticker.isClosed() && IS_ON.compareAndSet(this, false, true)) {
      quiet = 0;
      lookAgain(platform.nanoTime());
    }
  }

  private void lookAgain(long now) {
    lookAt = now + lookNanos;
    ticker.register(this);
  }

  /** Looks, and sees to the next look. The ticker. */
  @Override
  public void expire() {
    long now = platform.nanoTime();
    if (loop.hasEnded()) {
      heartbeats.sees(null, now);
      handlers.sees(null, now);
      claims.sees(null, now);
    } else if (!ticker.isClosed()) {
      try {
        look(now);
      } finally {
        goOnOrEnd(now);
      }
    }
  }

  private void goOnOrEnd(long now) {
    if (quiet < quietLooks) {
      lookAgain(now);
    } else {
      if (SIMULATED) {
        platform.interleave(); // The loop may wake before the looks have ended.
      }
      isOn = false;
      if (!wakeUp.isParked()) {
        turnOn();
      }
    }
  }

  private void look(long now) {
    long before = clock;
    clock = turn.clock();
    quiet = clock == before && wakeUp.isParked() ? quiet + 1 : 0;
    boolean isLong = turn.isRunning() && now - clock >= LONG_TURN_NANOS;
    if (isLong) {
      turn.flushSoon();
    }
    Turn.InHand inHand = isLong ? turn.inHand() : null;
    heartbeats.sees(inHand, now);
    handlers.sees(inHand, now);
    joins.sees(inHand, now);
    claims.sees(loop.inbound().unpublished(), now);
  }

  @Override
  public long deadlineNanos() {
    return lookAt;
  }

  /** It is in the ticker's lists only while it matters. */
  @Override
  public boolean isOver() {
    return false;
  }

  @Override
  public @Nullable Deadline nextDeadline() {
    return next;
  }

  @Override
  public void linkDeadline(@Nullable Deadline following) {
    next = following;
  }
}
