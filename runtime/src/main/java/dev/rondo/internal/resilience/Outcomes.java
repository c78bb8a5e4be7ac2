package dev.rondo.internal.resilience;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What became of the last calls: how many there were, how many of them failed, how many were slow.
 * No locks, as event loops count here. The three counts are one word, so who adds a call sees them
 * as they were together.
 *
 * <p>Any thread. Where more calls end at the same moment than the window is long, an older one may
 * be taken out before it was put in; each count begins with {@link #BIAS}, so that it does not
 * borrow from the next one then.
 */
final class Outcomes {

  /** How many calls may count at most. */
  static final int MOST = 1 << 18;

  private static final int BITS = 21;
  private static final long MASK = (1L << BITS) - 1;
  private static final long BIAS = 1L << (BITS - 2);

  private static final long CALL = 1;
  private static final long FAILURE = CALL << BITS;
  private static final long SLOW = FAILURE << BITS;

  private final AtomicLong counts = new AtomicLong(BIAS * (CALL + FAILURE + SLOW));
  private final AtomicLong next = new AtomicLong();
  private final AtomicLongArray last;

  /** Makes an empty window of that length. */
  Outcomes(int length) {
    last = new AtomicLongArray(length);
  }

  /** Adds one in the place of the oldest. Returns the counts then. */
  long add(boolean failed, boolean slow) {
    long outcome = CALL + (failed ? FAILURE : 0) + (slow ? SLOW : 0);
    int place = (int) (next.getAndIncrement() % last.length());
    return counts.addAndGet(outcome - last.getAndSet(place, outcome));
  }

  static int calls(long counts) {
    return count(counts);
  }

  static int failures(long counts) {
    return count(counts >>> BITS);
  }

  static int slow(long counts) {
    return count(counts >>> (2 * BITS));
  }

  private static int count(long bits) {
    return (int) ((bits & MASK) - BIAS);
  }
}
