package dev.rondo.internal.ask;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that run what was chained to asks made outside actors, so that no user code runs on
 * an event loop. Made when needed; a callback that blocks in {@code join} is compensated for.
 *
 * <p>Callbacks may run at the same time, also those of one ask. Once the system has closed they run
 * in the JDK's common pool.
 */
public final class CallbackThreads implements Executor {

  private final AtomicInteger numbers = new AtomicInteger();
  private final ForkJoinPool pool;
  private boolean closing;

  /** Makes threads whose names begin with the prefix. */
  public CallbackThreads(String namePrefix) {
    pool =
        new ForkJoinPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            forkJoinPool -> {
              ForkJoinWorkerThread thread =
                  ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(forkJoinPool);
              thread.setName(namePrefix + numbers.incrementAndGet());
              return thread;
            },
            null,
            true);
  }

  /**
   * Runs the callback. The lock keeps submissions out of the pool's shutdown, in which it can lose
   * what it has accepted (JDK 17).
   */
  @Override
  public void execute(Runnable callback) {
    synchronized (this) {
      if (!closing) {
        pool.execute(callback);
        return;
      }
    }
    // Asks outlive their system. The caller may be another system's loop, so not there.
    ForkJoinPool.commonPool().execute(callback);
  }

  /** Whether the current thread is one of these. */
  public boolean isCurrentThread() {
    return Thread.currentThread() instanceof ForkJoinWorkerThread worker
        && worker.getPool() == pool;
  }

  /** Runs what is queued, then ends the threads. Returns false if that took too long. */
  public boolean close(long timeoutNanos) throws InterruptedException {
    long start = System.nanoTime();
    synchronized (this) {
      closing = true;
    }
    if (!pool.awaitQuiescence(timeoutNanos, TimeUnit.NANOSECONDS)) {
      return false;
    }
    pool.shutdown();
    long left = timeoutNanos - (System.nanoTime() - start);
    return pool.awaitTermination(left, TimeUnit.NANOSECONDS);
  }

  /** Interrupts what still runs. */
  public void closeNow() {
    pool.shutdownNow();
  }
}
