package dev.rondo.internal.offload;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.Offloaded;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.time.TimeLimit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what actors offload: so much at once, so much more waits in order, the rest is refused. Any
 * thread; all but the work itself under the lock.
 */
public final class OffloadThreads {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.offload");

  private final String systemName;
  private final int mostAtOnce;
  private final int mostWaiting;
  private final Platform platform;
  private final @Nullable Contexts contexts;
  private final ExecutorService threads;
  private final Queue<Offloaded<?>> waiting = new ArrayDeque<>();

  /** What runs, by the thread on which it does; in order, so that a simulation repeats itself. */
  private final Map<Thread, Offloaded<?>> running = new LinkedHashMap<>();

  /** Threads that run work, or are about to. */
  private int busy;

  private boolean closed;

  /** Complete once it is closed and nothing runs. */
  private final CompletableFuture<Void> drained = new CompletableFuture<>();

  /** Makes threads for a system, of which none runs yet. */
  public OffloadThreads(
      String systemName,
      int mostAtOnce,
      int mostWaiting,
      Platform platform,
      @Nullable Contexts contexts) {
    this.systemName = systemName;
    this.mostAtOnce = mostAtOnce;
    this.mostWaiting = mostWaiting;
    this.platform = platform;
    this.contexts = contexts;
    this.threads = platform.newOffloadThreads(systemName + "-offload-");
  }

  /** Has the work run, or fails it with a {@link RejectedExecutionException}. */
  public void submit(Offloaded<?> work) {
    String refusal = take(work);
    if (refusal != null) {
      work.refuse(new RejectedExecutionException(work + " was not begun: " + refusal));
    }
  }

  private synchronized @Nullable String take(Offloaded<?> work) {
    if (closed) {
      return "the actor system " + systemName + " is closed";
    }
    if (busy < mostAtOnce) {
      threads.execute(() -> workOff(work));
      busy++; // It is counted out under this lock, and so not before.
      return null;
    }
    if (waiting.size() >= mostWaiting) {
      waiting.removeIf(Offloaded::isOver);
    }
    if (waiting.size() >= mostWaiting) {
      return mostAtOnce + " run, " + waiting.size() + " wait, and that is as many as may";
    }
    waiting.add(work);
    return null;
  }

  private void workOff(Offloaded<?> first) {
    Offloaded<?> work = first;
    while (work != null) {
      try {
        if (begins(work)) {
          run(work);
        } else {
          work.cancelWork();
        }
      } catch (Throwable thrown) { // Not the work's, which is its own affair.
        GuardedLog.error(LOG, work + " did not come home", thrown);
      } finally {
        work = endAndNext();
      }
    }
  }

  private void run(Offloaded<?> work) {
    if (contexts == null) {
      work.work();
    } else {
      contexts.run(work.origin().context(), work::work);
    }
  }

  private synchronized boolean begins(Offloaded<?> work) {
    running.put(Thread.currentThread(), work);
    return !closed;
  }

  private synchronized @Nullable Offloaded<?> endAndNext() {
    Thread.interrupted(); // It was meant for the work that has ended.
    running.remove(Thread.currentThread());
    Offloaded<?> next = waiting.poll();
    if (next == null && --busy == 0 && closed) {
      drained.complete(null);
    }
    return next;
  }

  /**
   * Refuses what comes, cancels what there is, with interrupts, and waits for the ends of the
   * threads. Returns whether they came in time.
   */
  public boolean close(long nanos) throws InterruptedException {
    TimeLimit limit = new TimeLimit(platform, nanos);
    beginClose().forEach(Offloaded::cancelWork);
    try {
      if (!platform.await(drained, limit.left())) {
        return false;
      }
    } finally {
      threads.shutdown();
    }
    return threads.awaitTermination(limit.left(), TimeUnit.NANOSECONDS);
  }

  private synchronized List<Offloaded<?>> beginClose() {
    closed = true;
    List<Offloaded<?>> left = new ArrayList<>(waiting);
    left.addAll(running.values());
    waiting.clear();
    if (busy == 0) {
      drained.complete(null);
    }
    return left;
  }

  /** What still runs, in words, with the stack of its thread. */
  public synchronized Map<String, Throwable> stacks() {
    Map<String, Throwable> stacks = new HashMap<>();
    running.forEach(
        (thread, work) -> {
          Throwable stack = new Throwable("stack of " + thread.getName());
          stack.setStackTrace(thread.getStackTrace());
          stacks.put(work + " on " + thread.getName(), stack);
        });
    return stacks;
  }
}
