package dev.rondo.testkit;

import dev.rondo.ActorSystem;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.ForwardingPlatform;
import dev.rondo.dispatch.Platform;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A clock that stands still until a test moves it, for systems on real threads: so an hour passes
 * at once, and a timer comes when the test says so. Deadlines of asks, timers, idle timeouts,
 * back-offs and budgets go by it.
 *
 * <p>For any thread.
 */
public final class ManualTime {

  /** A thread looks so often whether the clock was moved, if it was not told. */
  private static final long NAP_NANOS = Duration.ofMillis(1).toNanos();

  private static final long LOOK_NANOS = 20_000;

  /** A deadline may be late by a fiftieth and a tick of the wheel; twice that is enough. */
  private static final int LATE_BY = 25;

  private static final long TICK_NANOS = Duration.ofMillis(2).toNanos();

  /** A loose deadline begins when it is first looked at, after one or two of them. */
  private static final long STEP_NANOS = Duration.ofMillis(10).toNanos();

  private static final int STEPS_TO_BEGIN = 3;

  /** Of what is due in a turn another one may make something of. */
  private static final int ROUNDS = 3;

  /** Any time, but one that nobody takes for none. */
  private static final long BEGINNING = Duration.ofHours(1).toNanos();

  private final Clock clock = new Clock();

  /** Makes a clock. */
  public ManualTime() {}

  /** The dispatcher, whose systems go by this clock. */
  public Dispatcher of(Dispatcher dispatcher) {
    return dispatcher.on(clock);
  }

  /**
   * Has so much time pass, and a little more: a twenty-fifth and 32 ms, since the runtime may be
   * late for what is due by then. What was due runs on the system's threads, perhaps not yet when
   * this returns. Waits for threads that compute, not for those that wait for something else.
   *
   * @throws AssertionError if a thread has computed for three seconds
   */
  public void advance(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time cannot pass backwards, by " + time);
    }
    for (int i = 0; i < STEPS_TO_BEGIN; i++) { // What began before counts from before.
      clock.pass(STEP_NANOS);
    }
    long nanos = time.toNanos();
    clock.pass(nanos + nanos / LATE_BY + TICK_NANOS);
  }

  /** The same, and waits until all that was due, and what followed from it, has been done. */
  public void advance(Duration time, ActorSystem system) {
    advance(time);
    for (int round = 0; round < ROUNDS; round++) {
      Idle.await(system);
      clock.pass(0);
    }
  }

  /** What has passed so far. */
  public Duration elapsed() {
    return Duration.ofNanos(clock.now.get() - BEGINNING);
  }

  /** Who waits for a future waits by the real clock: it is a thread, and nothing would wake it. */
  private static final class Clock extends ForwardingPlatform {
    final AtomicLong now = new AtomicLong(BEGINNING);
    final Map<Thread, Sleeper> sleepers = new ConcurrentHashMap<>();

    Clock() {
      super(Platform.jvm());
    }

    /** Moves the clock, and waits until all threads have looked at it. */
    void pass(long nanos) {
      now.addAndGet(nanos);
      long began = System.nanoTime();
      sleepers.forEach(
          (thread, sleeper) -> {
            // What it is about to do it may do with the time from before.
            int enough = sleeper.parks.get() + 2;
            while (enough - sleeper.parks.get() > 0 && isAwake(thread, sleeper)) {
              if (System.nanoTime() - began > Idle.PATIENCE.toNanos()) {
                throw new AssertionError(
                    thread.getName()
                        + " has computed for "
                        + Idle.PATIENCE
                        + ", and saw no time pass");
              }
              LockSupport.unpark(thread);
              LockSupport.parkNanos(LOOK_NANOS);
            }
          });
    }

    /** Whether it looks at the clock again if it is let. */
    private boolean isAwake(Thread thread, Sleeper sleeper) {
      return switch (thread.getState()) {
        case NEW, RUNNABLE -> sleepers.containsKey(thread);
        case BLOCKED, WAITING, TIMED_WAITING -> sleeper.isParked;
        case TERMINATED -> false;
      };
    }

    @Override
    public long nanoTime() {
      return now.get();
    }

    @Override
    public Runnable body(Runnable body) {
      return () -> {
        try {
          body.run();
        } finally {
          sleepers.remove(Thread.currentThread());
        }
      };
    }

    @Override
    public void start(Thread thread) {
      sleepers.put(thread, new Sleeper());
      thread.start();
    }

    /** Returns early, as it may. */
    @Override
    public void park(Object blocker, long nanos) {
      sleepers.getOrDefault(Thread.currentThread(), new Sleeper()).park(blocker, nanos);
    }
  }

  /** A thread that sleeps by the clock; written by that thread. */
  private static final class Sleeper {
    volatile boolean isParked;
    final AtomicInteger parks = new AtomicInteger();

    void park(Object blocker, long nanos) {
      isParked = true;
      LockSupport.parkNanos(blocker, Math.min(nanos, NAP_NANOS));
      isParked = false;
      parks.incrementAndGet();
    }
  }
}
