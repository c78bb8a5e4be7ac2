package dev.rondo.internal.loop;

import java.io.Serial;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads for callbacks, which may block: one that waits goes to a thread that is idle, or to a new
 * one; only when there are very many do callbacks wait for each other. Any thread.
 */
final class CallbackPool extends ThreadPoolExecutor {

  /** Threads of which all may be held before a callback has to wait. */
  static final int MOST = 64;

  /**
   * Makes one without threads.
   *
   * @param keepAliveNanos how long a thread waits for something to do before it ends
   */
  CallbackPool(String namePrefix, long keepAliveNanos) {
    super(
        1,
        MOST,
        keepAliveNanos,
        TimeUnit.NANOSECONDS,
        new Waiting(),
        new Threads(namePrefix),
        CallbackPool::await);
    allowCoreThreadTimeOut(true);
  }

  @Override
  public void execute(Runnable callback) {
    try {
      super.execute(callback);
    } catch (OutOfMemoryError e) { // No thread can be made; those that there are see to it.
      if (getPoolSize() == 0) {
        throw e;
      }
      await(callback, this);
    }
  }

  /** Has the callback wait for a thread. */
  private static void await(Runnable callback, ThreadPoolExecutor pool) {
    if (pool.isShutdown()) {
      throw new RejectedExecutionException("the callback threads end, and take nothing more");
    }
    ((Waiting) pool.getQueue()).keep(callback);
  }

  /** What the pool offers goes to an idle thread or is refused, which has it make another. */
  private static final class Waiting extends LinkedTransferQueue<Runnable> {

    @Serial private static final long serialVersionUID = 1;

    @Override
    public boolean offer(Runnable callback) {
      return tryTransfer(callback);
    }

    void keep(Runnable callback) {
      super.offer(callback);
    }
  }

  private record Threads(String namePrefix, AtomicInteger made) implements ThreadFactory {

    Threads(String namePrefix) {
      this(namePrefix, new AtomicInteger());
    }

    @Override
    public Thread newThread(Runnable body) {
      Thread thread = new Thread(body, namePrefix + made.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    }
  }
}
