package dev.rondo.internal.shutdown;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.CallbackThreads;
import dev.rondo.internal.loop.Closing;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.Loops;
import dev.rondo.internal.time.Ticker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
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

  private static final long LAST_WAIT_NANOS = Duration.ofSeconds(1).toNanos();

  private final String name;
  private final long timeoutNanos;
  private final Platform platform;
  private final Ticker ticker;
  private final CallbackThreads callbacks;
  private final Loops loops;
  private final Thread closer;
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
    this.closer = new Thread(platform.body(this::run), name + "-shutdown");
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
    if (EventLoop.ofCaller() != null || callbacks.isCurrentThread()) {
      throw new IllegalStateException(
          "ActorSystem.close() waits for the threads of "
              + name
              + " to end and was called on an event loop or a callback thread. Call shutdown()"
              + " there.");
    }
    begin();
    boolean interrupted = false;
    while (true) {
      try {
        platform.await(closed, Long.MAX_VALUE);
        closer.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        closer.interrupt();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    try {
      closed.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(name + " could not be closed", e.getCause());
    }
  }

  /** The closer's work. An interrupt ends the wait that it finds. */
  private void run() {
    try {
      endLoops(new Closing(loops, platform));
      ticker.close();
      endCallbacks();
      closed.complete(null);
    } catch (Throwable thrown) {
      closed.completeExceptionally(thrown);
    }
  }

  private void endLoops(Closing closing) {
    if (hasFinished(closing)) {
      return;
    }
    LOG.warn("{} did not finish its work within the close timeout and is stopped now", name);
    closing.stopNow();
    if (!haveEnded(closing)) {
      interruptHandlers(closing);
    }
  }

  private boolean hasFinished(Closing closing) {
    try {
      return closing.finish(timeoutNanos);
    } catch (InterruptedException hurry) {
      return false;
    }
  }

  private static boolean haveEnded(Closing closing) {
    try {
      return closing.awaitEnd(LAST_WAIT_NANOS);
    } catch (InterruptedException hurry) {
      return false;
    }
  }

  private void interruptHandlers(Closing closing) {
    for (EventLoop loop : loops.running()) {
      Throwable where = new Throwable("stack of " + loop.name());
      where.setStackTrace(loop.thread().getStackTrace());
      LOG.error("a handler of {} does not return and is interrupted", name, where);
      loop.thread().interrupt();
    }
    if (!haveEnded(closing)) {
      LOG.error(
          "event loops of {} are still held by handlers and are abandoned: {}",
          name,
          loops.running());
    }
  }

  private void endCallbacks() {
    boolean ended;
    try {
      ended = callbacks.close(timeoutNanos);
    } catch (InterruptedException hurry) {
      ended = false;
    }
    if (!ended) {
      LOG.error("callbacks of {} did not end within the close timeout and are interrupted", name);
      callbacks.closeNow();
    }
  }

  @Override
  public String toString() {
    return "end of " + name;
  }
}
