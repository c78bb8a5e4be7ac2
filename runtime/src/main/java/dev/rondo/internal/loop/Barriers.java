package dev.rondo.internal.loop;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What is to be done once a loop's ring is handled up to some place. The loop only.
 *
 * <p>That is how something from another thread, which does not wait for room in the ring, can come
 * after what that thread has sent before.
 */
final class Barriers {

  private record Barrier(long sequence, long number, Runnable task) {}

  private final PriorityQueue<Barrier> waiting =
      new PriorityQueue<>(
          Comparator.comparingLong(Barrier::sequence).thenComparingLong(Barrier::number));

  private long numbers;

  /** Adds one. Those of one place are passed in the order in which they are added. */
  void add(long sequence, Runnable task) {
    waiting.add(new Barrier(sequence, numbers++, task));
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Does what is due. Returns how much that was. */
  int pass(Inbound inbound) {
    int count = 0;
    for (Barrier next = waiting.peek();
        next != null && inbound.isDrainedTo(next.sequence());
        next = waiting.peek()) {
      waiting.remove();
      next.task().run();
      count++;
    }
    return count;
  }
}
