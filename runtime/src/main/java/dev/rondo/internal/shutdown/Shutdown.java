package dev.rondo.internal.shutdown;

import dev.rondo.ShutdownPhase;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.CallbackThreads;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.loop.Closing;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.Loops;
import dev.rondo.internal.offload.OffloadThreads;
import dev.rondo.internal.time.Ticker;
import dev.rondo.internal.time.TimeLimit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a system, once, on a thread of its own.
 *
 * <p>Any thread may begin it; the rest is the closer's.
 */
public final class Shutdown {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.shutdown");

  /** What a step has that comes when the time is over: to stop at once takes a moment too. */
  private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final String name;
  private final long timeoutNanos;
  private final Platform platform;
  private final Ticker ticker;
  private final CallbackThreads callbacks;
  private final OffloadThreads offloadThreads;
  private final Loops loops;
  private final Thread closer;
  private final ShutdownTasks tasks;
  private final JvmHook hook;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();

  /** Makes the end of those loops, and of what they share. */
  public Shutdown(Loops loops, long timeoutNanos) {
    this.loops = loops;
    this.timeoutNanos = timeoutNanos;
    this.name = loops.surroundings().systemName();
    this.platform = loops.surroundings().platform();
    this.ticker = loops.surroundings().ticker();
    this.callbacks = loops.surroundings().callbacks();
    this.offloadThreads = loops.surroundings().offloadThreads();
    this.tasks = new ShutdownTasks(name);
    this.hook = new JvmHook(this::await, name + "-jvm-end");
    this.closer = new Thread(platform.body(this::run), name + "-shutdown");
    closer.setDaemon(false);
  }

  /** What the program wants to have done in it. Any thread. */
  public ShutdownTasks tasks() {
    return tasks;
  }

  /** Has the JVM begin it when it ends, and wait for it. Any thread. */
  public void beginAtJvmEnd() {
    hook.install();
  }

  /** Begins it, unless that was done already. The stage completes at its end. Any thread. */
  public CompletionStage<Void> begin() {
    if (begun.compareAndSet(false, true)) {
      platform.start(closer);
    }
    return closed.minimalCompletionStage();
  }

  /**
   * Begins it and waits for its end. An interrupt hurries the end, and does not leave it half done.
   *
   * @throws IllegalStateException on a thread that would wait for itself
   */
  public void complete() {
    if (EventLoop.ofCaller() != null
        || callbacks.isCurrentThread()
        || tasks.isCurrentThread()
        || Thread.currentThread() == closer) {
      throw new IllegalStateException(
          "ActorSystem.close() waits for the threads of "
              + name
              + " to end and was called on one of them: an event loop, a callback or a shutdown"
              + " task. Call shutdown() there.");
    }
    await();
    joinCloser();
    try {
      closed.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(name + " could not be closed", e.getCause());
    }
  }

  /** Not for its thread: what a program chains to the end runs there, and may end the JVM. */
  private void await() {
    begin();
    uninterrupted(() -> platform.await(closed, Long.MAX_VALUE));
  }

  private void joinCloser() {
    uninterrupted(closer::join);
  }

  private interface Wait {
    void run() throws InterruptedException;
  }

  private void uninterrupted(Wait wait) {
    boolean interrupted = false;
    while (true) {
      try {
        wait.run();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        closer.interrupt();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The closer's work. An interrupt ends the wait that it finds. */
  private void run() {
    TimeLimit limit = new TimeLimit(platform, timeoutNanos);
    try {
      tasks.run(ShutdownPhase.UNBIND, platform, limit.left(), LOG);
      tasks.run(ShutdownPhase.DRAIN, platform, limit.left(), LOG);
      Closing closing = new Closing(loops, platform);
      endLoops(closing, limit.left());
      endAbandoned(closing);
      ticker.close();
      endOffloaded(atLeast(limit));
      endCallbacks(atLeast(limit));
      tasks.run(ShutdownPhase.RELEASE, platform, atLeast(limit), LOG);
      hook.remove();
      closed.complete(null);
    } catch (Throwable thrown) {
      closed.completeExceptionally(thrown);
    }
  }

  private static long atLeast(TimeLimit limit) {
    return Math.max(LEAST_NANOS, limit.left());
  }

  private void endLoops(Closing closing, long nanos) {
    if (isInTime(() -> closing.finish(nanos))) {
      return;
    }
    reportRemains(closing);
    closing.stopNow();
    if (!isInTime(() -> closing.awaitEnd(LEAST_NANOS))) {
      closing.interruptHandlers();
      if (!isInTime(() -> closing.awaitEnd(LEAST_NANOS))) {
        String held = "event loops of " + name + " are held by handlers and are abandoned: ";
        GuardedLog.warn(LOG, held + loops.running());
      }
    }
  }

  /** These threads were given up before; they end now, or nothing waits for them any more. */
  private void endAbandoned(Closing closing) {
    try {
      List<String> left = closing.awaitAbandoned(LEAST_NANOS);
      if (!left.isEmpty()) {
        String held = "threads of " + name + " do not come back from handlers: ";
        GuardedLog.warn(LOG, held + String.join("; ", left));
      }
    } catch (InterruptedException hurry) {
      GuardedLog.warn(LOG, "threads of " + name + " may still be in handlers");
    }
  }

  private void reportRemains(Closing closing) {
    String late = name + " did not finish its work in time and is stopped now";
    try {
      GuardedLog.warn(LOG, late + ". " + String.join(". ", closing.remains()));
    } catch (InterruptedException hurry) {
      GuardedLog.warn(LOG, late);
    }
  }

  private void endOffloaded(long nanos) {
    if (!isInTime(() -> offloadThreads.close(nanos))) {
      offloadThreads
          .stacks()
          .forEach(
              (work, stack) ->
                  GuardedLog.warn(
                      LOG, work + " does not end though interrupted, and is abandoned", stack));
    }
  }

  private void endCallbacks(long nanos) {
    if (!isInTime(() -> callbacks.close(nanos))) {
      GuardedLog.warn(LOG, "callbacks of " + name + " did not end in time and are interrupted");
      callbacks.closeNow();
    }
  }

  /** A wait of the closer's, which says whether what it waits for came. */
  private interface Step {
    boolean isInTime() throws InterruptedException;
  }

  private static boolean isInTime(Step step) {
    try {
      return step.isInTime();
    } catch (InterruptedException hurry) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "end of " + name;
  }
}
