package dev.rondo.internal.life;

import dev.rondo.FailureReport;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.Ticker;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What failures and their decisions are told to: the log, and the program's listener. Any thread.
 */
public final class FailureReports {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.supervision");

  /** With their stacks, so these may be some hundred lines. */
  private static final int LOGGED_PER_SECOND = 10;

  private final LogLimit limit;
  private final Listeners<FailureReport> listeners;

  /** Makes one; the listener is called on the executor. */
  public FailureReports(
      Platform clock,
      Ticker ticker,
      Executor callbacks,
      @Nullable Consumer<? super FailureReport> listener) {
    this.limit = new LogLimit(LOGGED_PER_SECOND, clock, ticker, FailureReports::logLeftOut);
    this.listeners =
        new Listeners<>("failures", FailureReport::toString, LOG, callbacks, clock, ticker);
    if (listener != null) {
      listeners.add(listener);
    }
  }

  /** Takes a report. */
  public void add(FailureReport report) {
    if (limit.allows()) {
      GuardedLog.error(LOG, report.toString(), report.failure().thrown());
    }
    listeners.tell(report);
  }

  private static void logLeftOut(long count) {
    GuardedLog.warn(LOG, count + " more failures were not logged, since there were so many");
  }
}
