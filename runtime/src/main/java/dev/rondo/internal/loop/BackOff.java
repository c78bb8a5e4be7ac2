package dev.rondo.internal.loop;

import java.util.concurrent.TimeUnit;

/**
 * Decides how long the reader of a ring leaves it alone after a look.
 *
 * <p>A reader that is faster than the writers reads each message as soon as it is written, and so
 * takes the cache lines away from under the writer's hands: both then wait for the memory. Left
 * alone for a microsecond, the ring fills, and the lines travel in one go. Whether that pays shows
 * in the batches: they grow with the pause if somebody keeps writing; they do not if the writers
 * wait for answers, and then each pause would be lost time.
 *
 * <p>So pauses are tried, a number of looks each: first none, then longer ones while batches grow;
 * the last that made them grow holds for a while, and then it begins anew. After a batch of one
 * there is none, so that a lone message does not wait.
 *
 * <p>The loop only.
 */
public final class BackOff {

  static final long SHORTEST_NANOS = 250;
  static final long LONGEST_NANOS = TimeUnit.MICROSECONDS.toNanos(2);

  /** Looks over which the mean of the batches is taken. */
  static final int TRIAL = 32;

  /** Trials for which a decision holds. */
  static final int REST = 64;

  /** Batches of that mean are large enough. */
  static final int LARGE = 96;

  private long pause;
  private int looks;
  private int messages;

  /** What the trial before found, with its shorter pause; 0 if there was none. */
  private int foundBefore;

  private int rest;

  /** Begins without a pause. */
  public BackOff() {}

  /** How many nanoseconds to wait after a look that found so many messages. */
  public long pauseAfter(int batch) {
    looks++;
    messages += batch;
    if (looks == TRIAL) {
      decide(messages);
      looks = 0;
      messages = 0;
    }
    return batch <= 1 ? 0 : pause;
  }

  private void decide(int found) {
    if (found < 2 * TRIAL) {
      startOver();
    } else if (rest > 0) {
      rest--;
      if (rest == 0) {
        startOver();
      }
    } else if (foundBefore != 0 && found < foundBefore + foundBefore / 4) {
      pause = pause == SHORTEST_NANOS ? 0 : pause / 2;
      rest = REST;
    } else if (found >= LARGE * TRIAL || pause == LONGEST_NANOS) {
      rest = REST;
    } else {
      foundBefore = found;
      pause = pause == 0 ? SHORTEST_NANOS : 2 * pause;
    }
  }

  /** The next trial is one without a pause. */
  private void startOver() {
    pause = 0;
    foundBefore = 0;
    rest = 0;
  }
}
