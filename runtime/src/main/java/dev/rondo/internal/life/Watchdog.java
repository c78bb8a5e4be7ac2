package dev.rondo.internal.life;

import dev.rondo.Stall;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.Ticker;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a system's loops are held up by is told to: the log, and the program's listener. Any thread.
 */
public final class Watchdog {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.watchdog");

  private final long budgetNanos;
  private final long blockingBudgetNanos;
  private final Listeners<Stall> listeners;

  /**
   * Makes one; the listener is called on the executor.
   *
   * @param budgetNanos how long a handler may run on a loop of many actors
   * @param blockingBudgetNanos the same where handlers may block
   */
  public Watchdog(
      long budgetNanos,
      long blockingBudgetNanos,
      Platform clock,
      Ticker ticker,
      Executor callbacks,
      @Nullable Consumer<? super Stall> listener) {
    this.budgetNanos = budgetNanos;
    this.blockingBudgetNanos = blockingBudgetNanos;
    this.listeners = new Listeners<>("stalls", Stall::text, LOG, callbacks, clock, ticker);
    if (listener != null) {
      listeners.add(listener);
    }
  }

  /** How long a handler may run. */
  public long budgetNanos(boolean mayBlock) {
    return mayBlock ? blockingBudgetNanos : budgetNanos;
  }

  /** Takes a report. */
  public void report(Stall stall) {
    Throwable stacks = stacks(stall);
    if (stacks == null) {
      GuardedLog.warn(LOG, stall.text());
    } else {
      GuardedLog.warn(LOG, stall.text(), stacks);
    }
    listeners.tell(stall);
  }

  /** Only so can stacks be handed to a logger. */
  private static @Nullable Throwable stacks(Stall stall) {
    Throwable all = null;
    for (Stall.Suspect suspect : stall.suspects()) {
      Throwable where = new Throwable("stack of " + suspect.thread());
      where.setStackTrace(suspect.stack().toArray(StackTraceElement[]::new));
      if (all == null) {
        all = where;
      } else {
        all.addSuppressed(where);
      }
    }
    return all;
  }
}
