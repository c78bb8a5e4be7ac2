package dev.rondo.testkit;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A thread that runs only while it has the turn. Its fields belong to the simulation's lock. */
final class SimulatedThread {

  /** {@link #wakeAt} of a thread that only another can wake. */
  static final long NEVER = Long.MAX_VALUE;

  final Thread thread;

  /** Whether it waits for a time, a permit or a future; else it could go on at once. */
  boolean waits;

  /** Whether it was interrupted while it had no turn. */
  boolean isInterrupted;

  /** Whether it waits until nobody can go on. */
  boolean waitsForQuiet;

  boolean hasPermit;
  long wakeAt;
  @Nullable CompletableFuture<?> future;

  SimulatedThread(Thread thread) {
    this.thread = thread;
  }

  boolean canGoOn(long now) {
    return !waits
        || hasPermit
        || (future != null && future.isDone())
        || isInterrupted
        || thread.isInterrupted()
        || (wakeAt != NEVER && wakeAt - now <= 0);
  }

  @Override
  public String toString() {
    return thread.getName();
  }
}
