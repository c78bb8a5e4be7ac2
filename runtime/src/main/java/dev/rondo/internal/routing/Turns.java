package dev.rondo.internal.routing;

import dev.rondo.internal.loop.EventLoop;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * Counts what passes, and gives each its number among those of its sender's event loop, so that
 * senders on two loops do not write to one cache line. All threads that are no loop's share one
 * count; so do loops whose numbers are alike.
 */
public final class Turns {

  /** Words from one count to the next: two cache lines, as the next one is fetched along. */
  private static final int APART = 16;

  private static final int LOOPS =
      Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors())) * 2;

  private final AtomicLongArray counts = new AtomicLongArray((LOOPS + 2) * APART);

  /** Counts one. Returns how many there were of the same sender, or senders. Any thread. */
  public long next() {
    return counts.getAndIncrement(placeOf(EventLoop.ofCaller()));
  }

  /** All that were counted. Any thread. */
  long sum() {
    long sum = 0;
    for (int place = APART; place < counts.length(); place += APART) {
      sum += counts.get(place);
    }
    return sum;
  }

  private static int placeOf(@Nullable EventLoop sender) {
    int stripe = sender == null ? 1 : 2 + (sender.number() & (LOOPS - 1));
    return stripe * APART;
  }
}
