package dev.rondo;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.ForwardingPlatform;
import dev.rondo.dispatch.Platform;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** The JVM's threads, one loop of them, on a clock that stands still but for {@link #pass}. */
final class ManualTime extends ForwardingPlatform {

  /** What the wheel may make a tick late by. */
  private static final Duration TICK = Duration.ofMillis(2);

  private static final long LONGEST_PARK_NANOS = Duration.ofMillis(1).toNanos();

  private final AtomicLong now = new AtomicLong(1_000_000_000_000L);
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  ManualTime() {
    super(Platform.jvm());
  }

  Dispatcher dispatcher() {
    return Dispatchers.sharded(1).on(this);
  }

  /** Moves the clock, and has all threads look. */
  void pass(long millis) {
    now.addAndGet(Duration.ofMillis(millis).toNanos());
    threads.forEach(LockSupport::unpark);
  }

  /** Moves the clock, and has the worker's loop do all that is due, and what follows from it. */
  void pass(long millis, WorkerRef worker) {
    pass(millis);
    settle(worker);
  }

  /** So far that what is due after that time has come. */
  void passWell(long millis, WorkerRef worker) {
    pass(millis + TICK.toMillis(), worker);
  }

  /**
   * Waits for the worker's loop. The answer to one call may come in a turn that began before the
   * clock was moved; in the next one deadlines expire behind the messages; a third one handles what
   * they told; what that told in turn is handled in a fourth.
   */
  static void settle(WorkerRef worker) {
    settle(worker, 5);
  }

  /** Waits for so many turns of the worker's loop; a timer that catches up has a tick in each. */
  static void settle(WorkerRef worker, int turns) {
    for (int turn = 0; turn < turns; turn++) {
      worker.call(() -> "a turn").join();
    }
  }

  @Override
  public long nanoTime() {
    return now.get();
  }

  @Override
  public void start(Thread thread) {
    threads.add(thread);
    super.start(thread);
  }

  /** Returns early, as it may: a loop naps where a sender is between claim and publish. */
  @Override
  public void park(Object blocker, long nanos) {
    LockSupport.parkNanos(blocker, LONGEST_PARK_NANOS);
  }
}
