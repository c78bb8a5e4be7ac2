package dev.rondo.internal.loop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads for callbacks, which may block: as many as there are processors, and one more whenever
 * what waits has not got on for a moment, since all of them seem to be held. Any thread.
 *
 * <p>The JDK has none like it. In {@code ForkJoinPool} of JDK 17 a submission may meet a thread on
 * its way to sleep and wake nobody while another is held; {@code ThreadPoolExecutor} has no thread
 * more for callbacks that wait for each other.
 *
 * <p>One thread more than is needed looks on: it takes a callback when the others have not taken
 * one for so long. All is under the lock of this object, but what callbacks do.
 */
final class CallbackPool extends AbstractExecutorService {

  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  /** Threads, of which almost all are held; further callbacks wait for one of them. */
  private static final int MOST = 256;

  private final String namePrefix;
  private final int processors;
  private final long keepAliveNanos;
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  /** Those that have not ended, and after a shutdown also those that have. */
  private final Set<Thread> threads = new HashSet<>();

  /** Threads that run a callback, or are ready to. */
  private int active;

  /** Threads that run a callback. */
  private int running;

  /** Threads that wait for others to get on. */
  private int lookouts;

  /** When a callback was taken last, or began to wait where none had. */
  private long movedAt;

  private int started;
  private boolean isShutdown;

  /**
   * Makes one without threads.
   *
   * @param processors how many callbacks run at the same time where none blocks
   * @param keepAliveNanos how long a thread waits for something to do before it ends
   */
  CallbackPool(String namePrefix, int processors, long keepAliveNanos) {
    this.namePrefix = namePrefix;
    this.processors = processors;
    this.keepAliveNanos = keepAliveNanos;
  }

  @Override
  public synchronized void execute(Runnable callback) {
    if (isShutdown) {
      throw new RejectedExecutionException("the callback threads end, and take nothing more");
    }
    if (waiting.isEmpty()) {
      movedAt = System.nanoTime();
    }
    waiting.add(callback);
    wakeOne();
  }

  /** Sees that a thread looks at what waits. */
  private void wakeOne() {
    if (lookouts > 0 && running >= processors) {
      return;
    }
    if (running < active) {
      notify();
    } else if (active < MOST) {
      startOne();
    }
  }

  private void startOne() {
    Thread thread = new Thread(this::run, namePrefix + ++started);
    thread.setDaemon(true);
    try {
      thread.start();
    } catch (Throwable thrown) {
      if (active == 0) {
        throw thrown; // Else the others do.
      }
      return;
    }
    threads.add(thread);
    active++;
  }

  // The threads.

  private void run() {
    Runnable callback = take();
    while (callback != null) {
      boolean isOver = false;
      try {
        callback.run();
        isOver = true;
      } finally {
        ran(isOver);
      }
      callback = take();
    }
  }

  /** What to run next; null if the thread shall end. */
  private synchronized @Nullable Runnable take() {
    while (true) {
      if (!waiting.isEmpty()) {
        long patience = running < processors ? 0 : movedAt + PATIENCE_NANOS - System.nanoTime();
        if (patience <= 0) {
          return taken(waiting.remove());
        }
        lookouts++;
        await(patience);
        lookouts--;
      } else if (isShutdown || areEnoughIdle() || (!await(keepAliveNanos) && waiting.isEmpty())) {
        leave();
        return null;
      }
    }
  }

  private Runnable taken(Runnable callback) {
    running++;
    movedAt = System.nanoTime();
    if (!waiting.isEmpty()) {
      wakeOne();
    }
    return callback;
  }

  /** A callback is over, or has thrown what ends its thread. */
  private synchronized void ran(boolean isOver) {
    running--;
    Thread.interrupted(); // It was meant for the callback.
    if (!isOver) {
      leave();
      if (!waiting.isEmpty()) {
        wakeOne();
      }
    }
  }

  private boolean areEnoughIdle() {
    return active - running > processors + 1;
  }

  private void leave() {
    active--;
    if (!isShutdown) { // Else somebody may wait for its end.
      threads.remove(Thread.currentThread());
    }
  }

  /** Waits to be woken. Returns whether the time was not over. */
  private boolean await(long nanos) {
    long start = System.nanoTime();
    try {
      TimeUnit.NANOSECONDS.timedWait(this, nanos);
    } catch (InterruptedException e) {
      return true; // It was meant for a callback that is over.
    }
    return System.nanoTime() - start < nanos;
  }

  // The end.

  @Override
  public synchronized void shutdown() {
    isShutdown = true;
    notifyAll();
  }

  /** Interrupts nothing: who knows what runs may do that. */
  @Override
  public synchronized List<Runnable> shutdownNow() {
    List<Runnable> rest = new ArrayList<>(waiting);
    waiting.clear();
    shutdown();
    return rest;
  }

  @Override
  public synchronized boolean isShutdown() {
    return isShutdown;
  }

  @Override
  public synchronized boolean isTerminated() {
    return isShutdown && waiting.isEmpty() && threads.stream().noneMatch(Thread::isAlive);
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    long start = System.nanoTime();
    long nanos = unit.toNanos(timeout);
    while (!isTerminated()) {
      long left = nanos - (System.nanoTime() - start);
      Thread one = living();
      if (left <= 0 || one == null) {
        return isTerminated();
      }
      TimeUnit.NANOSECONDS.timedJoin(one, left);
    }
    return true;
  }

  private synchronized @Nullable Thread living() {
    return threads.stream().filter(Thread::isAlive).findFirst().orElse(null);
  }
}
