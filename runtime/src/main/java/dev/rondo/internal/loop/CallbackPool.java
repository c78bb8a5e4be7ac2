package dev.rondo.internal.loop;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads for callbacks, which may block. As many as there are processors run what comes, so that
 * very many short ones do not fight for them. If these have begun nothing for a millisecond while
 * something waits, they are held, and one more may run, until more than so many go on again; only
 * when very many are held do callbacks wait for each other. Any thread.
 *
 * <p>A thread takes what waits until nothing does. Who adds looks afterwards whether another thread
 * may run, and a thread that ends looks afterwards whether something waits; so one sees the other.
 */
final class CallbackPool extends ThreadPoolExecutor {

  /** Threads of which all may be held before a callback has to wait. */
  static final int MOST = 64;

  /** Threads that run whatever the others do. */
  private static final int FREE = Math.min(Runtime.getRuntime().availableProcessors(), MOST);

  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger running = new AtomicInteger();

  /** Whether a thread looks whether those that run are held. */
  private final AtomicBoolean isWatched = new AtomicBoolean();

  /** Which thread has begun something last; null if none has since it looked. */
  private volatile @Nullable Thread lastToBegin;

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
    if (!mayRunAnother(FREE)) {
      watch();
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
  private boolean mayRunAnother(int most) {
    int before = running.getAndUpdate(count -> Math.max(count, Math.min(count + 1, most)));
    return before < most;
  }

  /** Sees that one more runs if those that do are held. */
  private void watch() {
    if (running.get() == MOST || isWatched.get() || !isWatched.compareAndSet(false, true)) {
      return;
    }
    try {
      super.execute(this::relieve);
    } catch (RejectedExecutionException | OutOfMemoryError e) { // No thread can be made.
      isWatched.set(false);
    }
  }

  /** Looks for as long as something waits, and runs it if nobody else does. */
  private void relieve() {
    boolean isNeeded = false;
    while (!isNeeded && !waiting.isEmpty()) {
      lastToBegin = null;
      LockSupport.parkNanos(this, PATIENCE_NANOS);
      isNeeded = lastToBegin == null && !waiting.isEmpty() && mayRunAnother(MOST);
    }
    isWatched.set(false);
    if (isNeeded) {
      watch(); // This one may be held as well.
      runAll();
    } else if (!waiting.isEmpty()) {
      watch();
    }
  }

  private void runAll() {
    do {
      Runnable callback = waiting.poll();
      while (callback != null) {
        begin();
        run(callback);
        callback = isOneTooMany() ? null : waiting.poll();
      }
      running.decrementAndGet();
    } while (!waiting.isEmpty() && mayRunAnother(FREE));
  }

  private void begin() {
    Thread thread = Thread.currentThread();
    if (lastToBegin != thread) { // To look costs less than to write what all of them write.
      lastToBegin = thread;
    }
  }

  /** Whether more run than need to, and not all others are held. */
  private boolean isOneTooMany() {
    return running.get() > FREE && lastToBegin != Thread.currentThread();
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
