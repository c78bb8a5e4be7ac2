package dev.rondo.internal.ask;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The threads that run what was chained to asks made outside actors, so that no user code runs on
 * an event loop. Made when needed; a callback that blocks in {@code join} is compensated for.
 *
 * <p>Callbacks of different asks may run at the same time.
 */
public final class CallbackThreads implements Executor {

  private final ForkJoinPool pool;

  /** Makes threads whose names begin with the prefix. */
  public CallbackThreads(String namePrefix) {
    pool =
        new ForkJoinPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            forkJoinPool -> {
              ForkJoinWorkerThread thread =
                  ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(forkJoinPool);
              thread.setName(namePrefix + thread.getPoolIndex());
              return thread;
            },
            null,
            true);
  }

  @Override
  public void execute(Runnable callback) {
    try {
      pool.execute(callback);
    } catch (RejectedExecutionException closed) {
      // An ask outlives its system. Whoever chains to it then runs what it chains.
      callback.run();
    }
  }

  /** Whether the current thread is one of these. */
  public boolean isCurrentThread() {
    return Thread.currentThread() instanceof ForkJoinWorkerThread worker
        && worker.getPool() == pool;
  }

  /** Runs what is queued, then ends the threads. Returns false if that took too long. */
  public boolean close(long timeoutNanos) {
    pool.shutdown();
    try {
      if (pool.awaitTermination(timeoutNanos, TimeUnit.NANOSECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    pool.shutdownNow();
    return false;
  }
}
