package dev.rondo.internal.time;

import dev.rondo.dispatch.Platform;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that watches the deadlines of asks made outside event loops. One to a system; parked
 * while there are none.
 *
 * <p>Fields and who writes them: {@code incoming} by any thread, by CAS; {@code wakeAt} by the
 * ticker, volatile; {@code deadlines} only touched by the ticker.
 */
public final class Ticker {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.ticker");
  private static final long LONG_PARK = Long.MAX_VALUE / 4;

  private final AtomicReference<@Nullable Deadline> incoming = new AtomicReference<>();
  private final Deadlines deadlines = new Deadlines();
  private final Platform platform;
  private final Thread thread;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private volatile long wakeAt;
  private volatile boolean closed;

  /** Makes a ticker whose thread has that name; it runs from {@link #start} on. */
  public Ticker(String threadName, Platform platform) {
    this.platform = platform;
    wakeAt = platform.nanoTime();
    thread = new Thread(platform.body(this::run), threadName);
    thread.setDaemon(true);
  }

  /** Starts the thread. */
  public void start() {
    platform.start(thread);
  }

  /** Adds a deadline. Any thread. Wakes the ticker only if it would sleep too long. */
  public void register(Deadline deadline, long now) {
    Deadline head;
    do {
      head = incoming.get();
      deadline.linkDeadline(head);
    } while (!incoming.compareAndSet(head, deadline));
    // The ticker stores wakeAt, then looks at incoming; here it is the other way round. So at least
    // one of the two sees the other.
    if (closed && !deadline.isOver()) {
      deadline.expire(); // Nobody will look at it any more; to expire it twice does no harm.
      return;
    }
    long needed = Math.min(deadline.deadlineNanos() - now, Deadlines.SWEEP_NANOS);
    if (wakeAt - now > needed) {
      platform.unpark(thread);
    }
  }

  /** Whether it watches nothing any more. Any thread. */
  public boolean isClosed() {
    return closed;
  }

  /** Expires what is left, so that nothing waits for ever, and ends the thread. */
  public void close() {
    closed = true;
    platform.unpark(thread);
    joinUninterruptibly();
    // The thread is gone, so its fields are this thread's now.
    takeIncoming(platform.nanoTime());
    deadlines.expireAll();
  }

  private void run() {
    while (!closed) {
      long now = platform.nanoTime();
      takeIncoming(now);
      deadlines.expire(now);
      long nanos = Math.min(deadlines.nanosToNext(now), LONG_PARK);
      wakeAt = now + nanos;
      if (incoming.get() == null && !closed) {
        platform.park(this, nanos);
      }
      if (Thread.interrupted()) {
        // Nobody has reason to interrupt this thread. Parking with the flag set would not wait.
        LOG.debug("{} was interrupted; the flag is cleared", thread.getName());
      }
    }
    ended.complete(null);
  }

  private void takeIncoming(long now) {
    Deadline deadline = incoming.getAndSet(null);
    while (deadline != null) {
      Deadline next = deadline.nextDeadline();
      deadline.linkDeadline(null);
      if (!deadline.isOver()) {
        deadlines.add(deadline, now);
      }
      deadline = next;
    }
  }

  private void joinUninterruptibly() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        platform.await(ended, Long.MAX_VALUE);
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
