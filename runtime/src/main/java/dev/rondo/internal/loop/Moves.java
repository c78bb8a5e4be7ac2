package dev.rondo.internal.loop;

import com.lmax.disruptor.Sequence;

/**
 * How many times an actor has begun to leave its loop, and how many times one has, in this process.
 *
 * <p>A loop that flushes looks at both before it reads where its messages go, and at the first once
 * more when it has claimed room for them. If nothing has begun in between, and nothing was under
 * way, then each of them went where its receiver lived all the time. It is two looks for a batch,
 * where a look for each message would not do: an actor could have left and come back.
 *
 * <p>Any thread. Each has a cache line of its own, which is only read as long as nothing moves.
 */
final class Moves {

  private static final Sequence BEGUN = new Sequence(0);
  private static final Sequence ENDED = new Sequence(0);

  private Moves() {}

  /** Takes notice that actors are about to be somewhere else. */
  static void begin() {
    BEGUN.incrementAndGet();
  }

  /** Takes notice that they are. */
  static void end() {
    ENDED.incrementAndGet();
  }

  static long begun() {
    return BEGUN.get();
  }

  static boolean areAllEnded(long begun) {
    return ENDED.get() == begun;
  }
}
