package dev.rondo.internal.loop;

import java.util.concurrent.TimeUnit;

/**
 * When actors are to move between the loops of a work-stealing dispatcher. A message within a loop
 * costs 8 ns and one between two loops that wait for each other 400 ns or more, so a chain of
 * messages belongs on one loop; but two processors do twice as much, so a backlog belongs on all.
 *
 * <p>Numbers only: what they are of is {@link Sharing}'s affair.
 */
final class SharingPolicy {

  /** What has to wait for longer is a backlog. It is some times what a move costs. */
  static final long BACKLOG_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

  /** What it costs that an actor moves, on both loops together. */
  private static final long MOVE_NANOS = TimeUnit.MICROSECONDS.toNanos(3);

  /** So many may go though what waits for them is less work than to move them: more may follow. */
  private static final int FEW_ACTORS = 16;

  /**
   * For so long an actor stays where it has come to, whatever company it finds elsewhere; twice as
   * long each time that it comes back.
   */
  private static final long COOL_DOWN_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  /** The same where it would go since it has to wait. It may not even have begun. */
  private static final long COOL_DOWN_IN_BACKLOG_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private static final int MOST_DOUBLINGS = 7;

  /** Up to so many times as long is a short stay. */
  private static final int SHORT_STAY = 4;

  /** One of so many messages to other loops is looked at. */
  static final int SAMPLED = 64;

  /** So many of those say whom an actor tells. */
  private static final int SAMPLES = 4;

  /**
   * For so long they have to say so where that is a loop with a higher number: of two actors that
   * talk to each other one shall move, and come to rest before the other tries.
   */
  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /** Messages at hand with which a loop still has not much to do. */
  private static final int FEW = 2;

  /** How often a loop asks that gets nothing, each time after twice as long: 25 ms together. */
  private static final int MOST_ASKS = 8;

  private SharingPolicy() {}

  /** After how long a loop asks again that has asked so often; for ever if it is to sleep. */
  static long nanosToNextAsk(int asks) {
    return asks < MOST_ASKS ? BACKLOG_NANOS << asks : Long.MAX_VALUE;
  }

  /** Whether messages wait for so long that some should go elsewhere. */
  static boolean isBacklog(long waitedNanos) {
    return waitedNanos >= BACKLOG_NANOS;
  }

  /**
   * Whether one more actor should go, for which so many messages wait.
   *
   * @param given how many others go already
   * @param messageNanos what a message took lately
   */
  static boolean isWorthIt(int given, int messages, long messageNanos) {
    return given < FEW_ACTORS || messages * messageNanos >= MOVE_NANOS;
  }

  /** Whether an actor stays that came so long ago, and came back so often. */
  static boolean stays(long nanosHere, int returns, boolean isInBacklog) {
    long coolDown = isInBacklog ? COOL_DOWN_IN_BACKLOG_NANOS : COOL_DOWN_NANOS;
    return nanosHere < coolDown << Math.min(returns, MOST_DOUBLINGS);
  }

  /**
   * Whether an actor that moves has been where it was for so short a time that, if it comes back
   * each time, it may go to and fro for nothing. Else an actor of a program with two loops, which
   * can only come back, would in the end stay wherever it is.
   */
  static boolean isRestless(long nanosHere, int returns) {
    return nanosHere < SHORT_STAY * (COOL_DOWN_NANOS << Math.min(returns, MOST_DOUBLINGS));
  }

  /** Whether enough samples of an actor say where it belongs, and for long enough. */
  static boolean isSampled(int samples, long nanos, boolean isUpwards) {
    return samples >= SAMPLES && (!isUpwards || nanos >= PATIENCE_NANOS);
  }

  /** Whether an actor belongs where two thirds of its samples went, so many more than elsewhere. */
  static boolean isCompany(int lead, int samples) {
    return 3 * lead >= samples;
  }

  /** Whether a loop with so many messages at hand has not much to do. */
  static boolean hasFew(long messages) {
    return messages <= FEW;
  }
}
