package dev.rondo.internal.life;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.FixedDeadline;
import dev.rondo.internal.time.Ticker;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/**
 * Keeps a flood of one kind of event from becoming a flood of log lines. So many lines may be
 * logged in a second, which begins with its first; how many others there were is told when it ends.
 * Any thread, and none waits for another but where a second begins.
 */
public final class LogLimit {

  private static final long SECOND_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final int linesPerSecond;
  private final Platform clock;
  private final Ticker ticker;
  private final LongConsumer whenLeftOut;
  private final LongAdder leftOut = new LongAdder();
  private final AtomicBoolean isReportDue = new AtomicBoolean();
  private volatile Second latest;

  /**
   * Makes a limit.
   *
   * @param ticker keeps the time of reports; once it is closed there are none
   * @param whenLeftOut is told how many lines were not allowed since it was told last: on the
   *     ticker's thread, or as the ticker closes
   */
  public LogLimit(int linesPerSecond, Platform clock, Ticker ticker, LongConsumer whenLeftOut) {
    this.linesPerSecond = linesPerSecond;
    this.clock = clock;
    this.ticker = ticker;
    this.whenLeftOut = whenLeftOut;
    this.latest = new Second(clock.nanoTime());
  }

  /** Whether the caller may log a line now. Where not, it is counted. */
  public boolean allows() {
    long now = clock.nanoTime();
    Second second = latest;
    if (now - second.endNanos >= 0) {
      second = next(second, now);
    }
    return second.takeLine() || leaveOut(second);
  }

  private synchronized Second next(Second over, long now) {
    if (latest == over) {
      latest = new Second(now + SECOND_NANOS);
    }
    return latest;
  }

  /** Counts, then looks whether that will be reported; a report does it the other way round. */
  private boolean leaveOut(Second second) {
    leftOut.increment();
    if (!isReportDue.get() && !ticker.isClosed() && isReportDue.compareAndSet(false, true)) {
      ticker.register(new Report(second.endNanos));
    }
    return false;
  }

  private void report() {
    isReportDue.set(false);
    long count = leftOut.sumThenReset();
    if (count > 0) {
      whenLeftOut.accept(count);
    }
  }

  private final class Second {
    final long endNanos;
    private final AtomicInteger lines = new AtomicInteger();

    Second(long endNanos) {
      this.endNanos = endNanos;
    }

    /** Looks first, so that a flood neither overflows the count nor fights for it. */
    boolean takeLine() {
      return lines.get() < linesPerSecond && lines.getAndIncrement() < linesPerSecond;
    }
  }

  private final class Report extends FixedDeadline {
    private volatile boolean isOver;

    Report(long atNanos) {
      super(atNanos);
    }

    @Override
    public boolean isOver() {
      return isOver;
    }

    @Override
    public void expire() {
      isOver = true;
      report();
    }
  }
}
