package dev.rondo.internal.ask;

import dev.rondo.dispatch.Platform;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/**
 * The threads that run what was chained to asks made outside actors, so that no user code runs on
 * an event loop. Made when needed.
 *
 * <p>Callbacks may run at the same time, also those of one ask, and may block. Once the system has
 * closed they run in the JDK's common pool.
 */
public final class CallbackThreads implements Executor {

  private final Platform platform;
  private final ExecutorService pool;
  private final Set<Thread> busy = new HashSet<>();

  /** Complete once nothing is left of a closing that has begun. */
  private final CompletableFuture<Void> drained = new CompletableFuture<>();

  private int unfinished;
  private boolean closing;
  private boolean closed;

  /** Makes threads whose names begin with the prefix. */
  public CallbackThreads(String namePrefix, Platform platform) {
    this.platform = platform;
    pool = platform.newCallbackThreads(namePrefix);
  }

  /**
   * Runs the callback. The lock keeps submissions out of the pool's shutdown, in which it can lose
   * what it has accepted (JDK 17).
   */
  @Override
  public void execute(Runnable callback) {
    synchronized (this) {
      if (!closed && (!closing || isCurrentThread())) {
        pool.execute(() -> run(callback));
        unfinished++; // It is counted out under this lock, and so not before.
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
        if (--unfinished == 0 && closing) {
          closeDrained();
        }
      }
    }
  }

  /** Whether the caller is a callback. Any thread. */
  public synchronized boolean isCurrentThread() {
    return busy.contains(Thread.currentThread());
  }

  /** Runs what is queued and what follows from it, then ends the threads. False if too late. */
  public boolean close(long timeoutNanos) throws InterruptedException {
    long start = platform.nanoTime();
    synchronized (this) {
      closing = true; // From here on only what callbacks give rise to: others may never pause.
      if (unfinished == 0) {
        closeDrained();
      }
    }
    if (!platform.await(drained, timeoutNanos)) {
      return false;
    }
    pool.shutdown();
    long left = timeoutNanos - (platform.nanoTime() - start);
    return pool.awaitTermination(left, TimeUnit.NANOSECONDS);
  }

  private void closeDrained() {
    closed = true;
    drained.complete(null);
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
