package dev.rondo.internal.ask;

import java.util.HashSet;
import java.util.Set;
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
  private final Set<Thread> busy = new HashSet<>();
  private int unfinished;
  private boolean closing;
  private boolean closed;

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
      if (!closed && (!closing || isCurrentThread())) {
        unfinished++;
        pool.execute(() -> run(callback));
        return;
      }
    }
    // Asks outlive their system. The caller may be another system's loop, so not there.
    ForkJoinPool.commonPool().execute(callback);
  }

  /** A callback is finished after those that it has given rise to were counted. */
  private void run(Runnable callback) {
    Thread thread = Thread.currentThread();
    synchronized (this) {
      busy.add(thread);
    }
    try {
      callback.run();
    } finally {
      synchronized (this) {
        busy.remove(thread);
        if (--unfinished == 0) {
          notifyAll();
        }
      }
    }
  }

  /** Whether the current thread is one of these. */
  public boolean isCurrentThread() {
    return Thread.currentThread() instanceof ForkJoinWorkerThread worker
        && worker.getPool() == pool;
  }

  /** Runs what is queued and what follows from it, then ends the threads. False if too late. */
  public boolean close(long timeoutNanos) throws InterruptedException {
    long start = System.nanoTime();
    synchronized (this) {
      closing = true; // From here on only what callbacks give rise to: others may never pause.
      while (unfinished > 0) {
        long left = timeoutNanos - (System.nanoTime() - start);
        if (left <= 0) {
          return false;
        }
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
      closed = true;
    }
    pool.shutdown();
    long left = timeoutNanos - (System.nanoTime() - start);
    return pool.awaitTermination(left, TimeUnit.NANOSECONDS);
  }

  /**
   * Interrupts what still runs. What is queued runs too, though nobody waits for it: that is why
   * the pool is not told to stop now, which would drop it.
   */
  public synchronized void closeNow() {
    closed = true;
    busy.forEach(Thread::interrupt);
    pool.shutdown();
  }
}
