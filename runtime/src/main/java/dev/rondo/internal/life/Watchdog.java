package dev.rondo.internal.life;

import dev.rondo.Stall;
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
  private final Executor callbacks;
  private final @Nullable Consumer<? super Stall> listener;

  /**
   * Makes one; the listener is called on the executor.
   *
   * @param budgetNanos how long a handler may run on a loop of many actors
   * @param blockingBudgetNanos the same where handlers may block
   */
  public Watchdog(
      long budgetNanos,
      long blockingBudgetNanos,
      Executor callbacks,
      @Nullable Consumer<? super Stall> listener) {
    this.budgetNanos = budgetNanos;
    this.blockingBudgetNanos = blockingBudgetNanos;
    this.callbacks = callbacks;
    this.listener = listener;
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
    if (listener != null) {
      callbacks.execute(() -> tell(listener, stall));
    }
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

  private static void tell(Consumer<? super Stall> listener, Stall stall) {
    try {
      listener.accept(stall);
    } catch (RuntimeException | Error e) {
      GuardedLog.error(LOG, "the listener for stalls failed on: " + stall.text(), e);
    }
  }
}
