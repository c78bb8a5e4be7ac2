package dev.rondo.benchmarks.flood;

import dev.rondo.benchmarks.contract.Beacon;
import dev.rondo.benchmarks.ring.Entry;
import dev.rondo.benchmarks.ring.Handler;

/** What a thread can see of a message that was handled; the behavior of the actor and the ring. */
final class Light implements Beacon, Handler {

  private volatile long shown;

  @Override
  public void show(long number) {
    shown = number;
  }

  @Override
  public void dispatch(Entry entry) {
    show(entry.word0);
  }

  /** Looks until that number is shown. */
  long await(long number) {
    while (shown != number) {
      Thread.onSpinWait();
    }
    return number;
  }
}
