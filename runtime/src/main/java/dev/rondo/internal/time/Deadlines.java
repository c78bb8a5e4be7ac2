package dev.rondo.internal.time;

import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines to come, kept by one thread.
 *
 * <p>Most asks are over within microseconds. So a new deadline is linked into a young list, which
 * costs two stores, and is forgotten there if it is over when the list has aged by one sweep; only
 * survivors are sorted. Those that are over are dropped when their number has doubled, so that at
 * most as many are kept reachable as are not, but for a few.
 */
public final class Deadlines {

  /** Time between sweeps, in nanoseconds: a deadline is sorted after one to two of them. */
  static final long SWEEP_NANOS = TimeUnit.MILLISECONDS.toNanos(8);

  /** {@link #nanosToNext} where there is no deadline. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final int SMALLEST_PURGE = 64;

  private @Nullable Deadline young;
  private @Nullable Deadline aged;
  private long sweepAt;
  private int purgeAbove = SMALLEST_PURGE;
  private final PriorityQueue<Deadline> sorted =
      new PriorityQueue<>((a, b) -> Long.signum(a.deadlineNanos() - b.deadlineNanos()));

  /** Makes an empty set. */
  public Deadlines() {}

  /** Adds a deadline. */
  public void add(Deadline deadline, long now) {
    if (deadline.deadlineNanos() - now <= 2 * SWEEP_NANOS) {
      sorted.add(deadline);
      return;
    }
    if (young == null && aged == null) {
      sweepAt = now + SWEEP_NANOS;
    }
    deadline.linkDeadline(young);
    young = deadline;
  }

  /** Expires what is due, and returns how many deadlines that were. */
  public int expire(long now) {
    if ((young != null || aged != null) && now - sweepAt >= 0) {
      sweep(now);
    }
    int expired = 0;
    Deadline first = sorted.peek();
    while (first != null && (first.isOver() || first.deadlineNanos() - now <= 0)) {
      sorted.poll();
      if (!first.isOver()) {
        first.expire();
        expired++;
      }
      first = sorted.peek();
    }
    return expired;
  }

  /** Nanoseconds until {@link #expire} has something to do, at least 0, or {@link #NEVER}. */
  public long nanosToNext(long now) {
    long nanos = young == null && aged == null ? NEVER : Math.max(0, sweepAt - now);
    Deadline first = sorted.peek();
    return first == null ? nanos : Math.min(nanos, Math.max(0, first.deadlineNanos() - now));
  }

  /** Expires everything, due or not. */
  public void expireAll() {
    sweep(sweepAt);
    sweep(sweepAt);
    for (Deadline deadline = sorted.poll(); deadline != null; deadline = sorted.poll()) {
      if (!deadline.isOver()) {
        deadline.expire();
      }
    }
  }

  private void sweep(long now) {
    Deadline survivor = aged;
    while (survivor != null) {
      Deadline next = survivor.nextDeadline();
      survivor.linkDeadline(null);
      if (!survivor.isOver()) {
        sorted.add(survivor);
      }
      survivor = next;
    }
    aged = young;
    young = null;
    sweepAt = now + SWEEP_NANOS;
    if (sorted.size() > purgeAbove) {
      sorted.removeIf(Deadline::isOver);
      purgeAbove = Math.max(SMALLEST_PURGE, 2 * sorted.size());
    }
  }
}
