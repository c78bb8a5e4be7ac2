package dev.rondo.internal.loop;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads for callbacks, which may block: each has a thread, idle or new, as long as few do; only
 * when very many run do callbacks wait for each other. Any thread.
 *
 * <p>A thread takes what waits until nothing does. Who adds looks afterwards whether another thread
 * may run, and a thread that ends looks afterwards whether something waits; so one sees the other.
 */
final class CallbackPool extends ThreadPoolExecutor {

  /** Threads of which all may be held before a callback has to wait. */
  static final int MOST = 64;

  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger running = new AtomicInteger();

  /**
   * Makes one without threads.
   *
   * @param keepAliveNanos how long a thread waits for something to do before it ends
   */
  CallbackPool(String namePrefix, long keepAliveNanos) {
    super(
        0,
        Integer.MAX_VALUE, // What bounds them is MOST.
        keepAliveNanos,
        TimeUnit.NANOSECONDS,
        new SynchronousQueue<>());
    AtomicInteger made = new AtomicInteger();
    setThreadFactory(
        body -> {
          Thread thread = new Thread(body, namePrefix + made.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public void execute(Runnable callback) {
    if (isShutdown()) {
      throw new RejectedExecutionException("the callback threads end, and take nothing more");
    }
    waiting.add(callback);
    if (!mayRunAnother()) {
      return;
    }
    try {
      super.execute(this::runAll);
    } catch (RejectedExecutionException | OutOfMemoryError e) { // No thread can be made.
      if (running.decrementAndGet() == 0 && waiting.remove(callback)) {
        throw e; // Else those that there are see to it.
      }
    }
  }

  /** Whether a thread may run beside those that do; then it counts as running. */
  private boolean mayRunAnother() {
    int before = running.getAndUpdate(count -> Math.min(count + 1, MOST));
    return before < MOST;
  }

  private void runAll() {
    do {
      Runnable callback = waiting.poll();
      while (callback != null) {
        run(callback);
        callback = waiting.poll();
      }
      running.decrementAndGet();
    } while (!waiting.isEmpty() && mayRunAnother());
  }

  private static void run(Runnable callback) {
    Thread thread = Thread.currentThread();
    try {
      callback.run();
    } catch (Throwable thrown) { // It ends nothing but the callback.
      thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }
    Thread.interrupted(); // It was meant for the callback.
  }
}
