package dev.rondo.internal.time;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.life.GuardedLog;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that keeps the deadlines that no loop can keep: of asks made outside loops or where a
 * handler may wait for them, and of looks at what loops do. One to a system; parked while there are
 * none.
 *
 * <p>A sleep is announced before the ticker looks for what is incoming once more, and who adds
 * something looks at the announcement afterwards; so one of the two sees the other. It is taken
 * back by CAS, so a sleep costs one unpark, however many would end it.
 *
 * <pre>
 * field       written by                      access
 * incoming    any thread                      CAS
 * wakeAt      the ticker                      plain, ordered by sleep
 * sleep       the ticker, who wakes it        volatile, CAS
 * closed      who closes                      volatile
 * deadlines   the ticker                      its own
 * </pre>
 */
public final class Ticker {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.ticker");

  /** What {@link #wake} catches, resolved early: there may be no stack to do it then. */
  @SuppressWarnings("unused")
  private static final Class<?> CAUGHT = StackOverflowError.class;

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private static final long LONG_PARK = Long.MAX_VALUE / 4;

  private static final int AWAKE = 0;

  /** So short that it need not be ended but for what is due before. */
  private static final int NAP = 1;

  private static final int LONG_SLEEP = 2;

  private static final VarHandle SLEEP;

  static {
    try {
      SLEEP = MethodHandles.lookup().findVarHandle(Ticker.class, "sleep", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final AtomicReference<@Nullable Deadline> incoming = new AtomicReference<>();
  private final Deadlines deadlines = new Deadlines();
  private final Platform platform;
  private final Thread thread;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private long wakeAt;
  private volatile int sleep = AWAKE;
  private volatile boolean closed;

  /** Makes a ticker whose thread has that name; it runs from {@link #start} on. */
  public Ticker(String threadName, Platform platform) {
    this.platform = platform;
    thread = new Thread(platform.body(this::run), threadName);
    thread.setDaemon(true);
  }

  /** Starts the thread. */
  public void start() {
    platform.start(thread);
  }

  /** Adds a deadline. Any thread. Wakes the ticker only if it would sleep too long. */
  public void register(Deadline deadline) {
    Deadline head;
    do {
      head = incoming.get();
      deadline.linkDeadline(head);
    } while (!incoming.compareAndSet(head, deadline));
    if (closed && !deadline.isOver()) {
      deadline.expire(); // Nobody will look at it any more; to expire it twice does no harm.
      return;
    }
    if (SIMULATED) {
      platform.interleave(); // Added, and not yet looked whether the ticker sleeps.
    }
    int found = sleep;
    if (found == LONG_SLEEP || (found == NAP && isDueInNap(deadline))) {
      wake(found);
    }
  }

  private boolean isDueInNap(Deadline deadline) {
    return !deadline.isLoose() && wakeAt - deadline.deadlineNanos() > 0;
  }

  private void wake(int found) {
    if (SLEEP.compareAndSet(this, found, AWAKE)) {
      try {
        platform.unpark(thread);
      } catch (StackOverflowError e) {
        sleep = found; // The caller's stack ended here; the next shall wake it.
        throw e;
      }
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
      try {
        tick();
      } catch (OutOfMemoryError e) { // Whoever filled the memory says so; there may be some again.
        platform.park(this, Deadlines.SWEEP_NANOS);
      }
    }
    ended.complete(null);
  }

  private void tick() {
    long now = platform.nanoTime();
    takeIncoming(now);
    expire(now);
    sleep(now);
    if (Thread.interrupted()) {
      // Nobody has reason to interrupt this thread. Parking with the flag set would not wait.
      LOG.debug("{} was interrupted; the flag is cleared", thread.getName());
    }
  }

  /** Without this thread no deadline would ever be noticed, so it survives what it meets. */
  private void expire(long now) {
    try {
      deadlines.expire(now);
    } catch (Throwable thrown) {
      GuardedLog.error(LOG, thread.getName() + " goes on after what a deadline threw", thrown);
    }
  }

  private void sleep(long now) {
    long nanos = Math.min(deadlines.nanosToNext(now), LONG_PARK);
    if (nanos == 0) {
      return;
    }
    wakeAt = now + nanos;
    if (SIMULATED) {
      platform.interleave(); // Looked for deadlines, which does not count, and not yet announced.
    }
    sleep = nanos > Deadlines.SWEEP_NANOS ? LONG_SLEEP : NAP;
    if (SIMULATED) {
      platform.interleave(); // Announced, and not yet looked again.
    }
    if (incoming.get() == null && !closed) {
      platform.park(this, nanos);
    }
    sleep = AWAKE;
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
