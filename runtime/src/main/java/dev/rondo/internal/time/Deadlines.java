package dev.rondo.internal.time;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines to come, kept by one thread.
 *
 * <p>Most asks are over within microseconds. So a new deadline is linked into a young list, which
 * costs two stores, and is forgotten there if it is over when the list has aged by one sweep; only
 * survivors enter the wheel. Those that are over are dropped from the wheel when their number has
 * doubled, so that at most as many are kept reachable as are not, but for a few; and these when
 * nothing new has come for a while, a second at first, then longer and longer.
 *
 * <p>The time that callers pass never goes back. It may be a little old, such as that of the turn,
 * but for what expires: a deadline whose time it tells has passed.
 */
public final class Deadlines {

  /**
   * Time between sweeps, in nanoseconds: a deadline enters the wheel after one to two of them, and
   * a loose one begins within one.
   */
  public static final long SWEEP_NANOS = TimeUnit.MILLISECONDS.toNanos(8);

  /** {@link #nanosToNext} where there is no deadline. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final int SMALLEST_PURGE = 64;

  private static final long FIRST_CLEANING_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long LAST_CLEANING_NANOS = TimeUnit.MINUTES.toNanos(1);

  /** A list that changes meanwhile may lead in a circle. */
  private static final int MOST_GLANCES = 1 << 20;

  /** Added since the last sweep, latest first. */
  private @Nullable Deadline young;

  /** Added in the sweep before that, latest first. */
  private @Nullable Deadline aged;

  /** When {@code aged} was closed: all in it had been added by then. */
  private long agedAt;

  private long sweepAt;
  private int purgeAbove = SMALLEST_PURGE;

  /** When the wheel is looked through though nothing has come. */
  private long cleanAt;

  private long cleaningNanos = FIRST_CLEANING_NANOS;

  /** Made when a deadline is the first to need it, as many loops have none. */
  private @Nullable TimerWheel wheel;

  /** Makes an empty set. */
  public Deadlines() {}

  /** Adds a deadline. */
  public void add(Deadline deadline, long now) {
    if (!deadline.isLoose() && deadline.deadlineNanos() - now <= 2 * SWEEP_NANOS) {
      addToWheel(deadline, now);
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
    if (needsSweep(now)) {
      sweep(now);
      if (needsSweep(now - SWEEP_NANOS)) {
        sweep(now); // What was young then may be due by now.
      }
      purgeIfMany();
      sweepAt = now + SWEEP_NANOS;
      cleaningNanos = FIRST_CLEANING_NANOS;
      cleanAt = now + cleaningNanos;
    } else if (wheel != null && wheel.size() > 0 && now - cleanAt >= 0) {
      purge(wheel);
      cleaningNanos = Math.min(2 * cleaningNanos, LAST_CLEANING_NANOS);
      cleanAt = now + cleaningNanos;
    }
    return wheel == null ? 0 : wheel.expire(now);
  }

  /** Nanoseconds until {@link #expire} may have something to do, at least 0, or {@link #NEVER}. */
  public long nanosToNext(long now) {
    long nanos = young == null && aged == null ? NEVER : Math.max(0, sweepAt - now);
    if (wheel == null || wheel.size() == 0) {
      return nanos;
    }
    long toCleaning = Math.max(0, cleanAt - now);
    return Math.min(nanos, Math.min(toCleaning, wheel.nanosToNext(now)));
  }

  /** Expires everything, due or not. */
  public void expireAll() {
    sweep(sweepAt);
    sweep(sweepAt);
    TimerWheel last = wheel;
    wheel = null;
    if (last != null) {
      last.expireAll();
    }
  }

  /**
   * Shows deadlines that were added and have not expired. For another thread, while the one that
   * keeps them is held up: if that goes on meanwhile, some may be missed.
   */
  public void glance(Consumer<? super Deadline> sight) {
    glance(young, sight);
    glance(aged, sight);
    TimerWheel keeper = wheel;
    if (keeper != null) {
      keeper.glance(sight);
    }
  }

  /** Shows a list that ends, or goes round. */
  static void glance(@Nullable Deadline list, Consumer<? super Deadline> sight) {
    Deadline each = list;
    for (int i = 0; each != null && i < MOST_GLANCES; i++) {
      sight.accept(each);
      each = each.nextDeadline() == list ? null : each.nextDeadline();
    }
  }

  private boolean needsSweep(long now) {
    return (young != null || aged != null) && now - sweepAt >= 0;
  }

  private void sweep(long now) {
    Deadline survivors = reversed(aged);
    while (survivors != null) {
      Deadline next = survivors.nextDeadline();
      if (survivors.isLoose()) {
        survivors.beginAt(agedAt);
      }
      addToWheel(survivors, now);
      survivors = next;
    }
    aged = young;
    agedAt = now;
    young = null;
  }

  /** The same the other way round, but for what is over. */
  private static @Nullable Deadline reversed(@Nullable Deadline list) {
    Deadline rest = list;
    Deadline reversed = null;
    while (rest != null) {
      Deadline next = rest.nextDeadline();
      if (rest.isOver()) {
        rest.linkDeadline(null);
      } else {
        rest.linkDeadline(reversed);
        reversed = rest;
      }
      rest = next;
    }
    return reversed;
  }

  private void purgeIfMany() {
    if (wheel != null && wheel.size() > purgeAbove) {
      purge(wheel);
    }
  }

  private void purge(TimerWheel full) {
    full.purge();
    purgeAbove = Math.max(SMALLEST_PURGE, 2 * full.size());
  }

  private void addToWheel(Deadline deadline, long now) {
    if (wheel == null) {
      wheel = new TimerWheel(now);
    }
    if (wheel.size() == 0) {
      cleaningNanos = FIRST_CLEANING_NANOS;
      cleanAt = now + cleaningNanos;
    }
    wheel.add(deadline);
  }
}
