package dev.rondo.testkit;

import dev.rondo.ActorRef;
import dev.rondo.Message;
import dev.rondo.dispatch.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The platform of a simulation: threads that hand a turn on to each other.
 *
 * <p>All are real threads, of which all but one are parked. So what runs is deterministic as long
 * as nothing waits that this does not know of; where something does, no turn is handed on, and the
 * simulation fails with its stack.
 *
 * <p>Everything is guarded by the lock of this object, but {@code turn} is read without it.
 */
final class Schedule implements Platform {

  /** What a look at the clock takes. */
  private static final long TICK_NANOS = 1_000;

  /**
   * One in so many occasions hands the turn on: often in some runs, seldom in others. What it takes
   * to meet one mistake is in the way of another; see Groce and others, Swarm Testing, 2012.
   */
  private static final int[] ONE_IN = {3, 6, 24};

  /**
   * So many occasions in a row without that are the most, or one that spins would go on for ever.
   */
  private static final int MOST_IN_A_ROW = 1_000;

  /** Two looks in such a distance that find a thread waiting are no accident. */
  private static final long REAL_PATIENCE_MILLIS = 250;

  private final Choices choices;
  private final Course course;

  /** Times that the turn is handed on before it is for ever. */
  private final long mostSteps;

  private final int oneIn;
  private final List<SimulatedThread> threads = new ArrayList<>();
  private final CompletableFuture<@Nullable Object> outcome = new CompletableFuture<>();
  private volatile @Nullable SimulatedThread turn;
  private volatile long steps;
  private long now;
  private int row;

  Schedule(Choices choices, Course course, long mostSteps) {
    this.choices = choices;
    this.course = course;
    this.mostSteps = mostSteps;
    this.oneIn = ONE_IN[choices.next(ONE_IN.length)];
  }

  /** How often the turn was handed on. */
  long steps() {
    return steps;
  }

  /** How many threads have not ended. */
  synchronized int threadsLeft() {
    return threads.size();
  }

  /** Runs the body on a simulated thread, until that and all others have ended. */
  void run(Callable<?> body) throws Throwable {
    Thread main = new Thread(body(() -> runMain(body)), "simulation");
    start(main);
    handOn();
    awaitOutcome();
    main.join();
  }

  private void runMain(Callable<?> body) {
    try {
      body.call();
      endAll();
      outcome.complete(null);
    } catch (Throwable thrown) {
      outcome.completeExceptionally(thrown);
    }
  }

  private void endAll() throws InterruptedException {
    SimulatedThread main = current();
    for (int rounds = 0; rounds < 1_000; rounds++) {
      synchronized (this) {
        if (threads.size() == 1) {
          return;
        }
        main.waits = true;
        main.wakeAt = now + TimeUnit.MILLISECONDS.toNanos(1);
      }
      pass(main);
    }
    throw new IllegalStateException("still running, since a system was not closed: " + threads);
  }

  private void awaitOutcome() throws Throwable {
    SimulatedThread waited = null;
    long before = -1;
    while (true) {
      try {
        outcome.get(REAL_PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        return;
      } catch (ExecutionException failed) {
        throw failed.getCause();
      } catch (TimeoutException slow) {
        SimulatedThread waits = whoWaitsElsewhere();
        if (waits != null && waits == waited && steps == before) {
          IllegalStateException blocked =
              new IllegalStateException(
                  waits + " waits for something that the simulation does not know of");
          blocked.setStackTrace(waits.thread.getStackTrace());
          throw blocked;
        }
        waited = waits;
        before = steps;
      }
    }
  }

  /** The thread that has the turn, if it does not run. */
  private @Nullable SimulatedThread whoWaitsElsewhere() {
    SimulatedThread holder = turn;
    if (holder == null || LockSupport.getBlocker(holder.thread) == this) {
      return null;
    }
    return switch (holder.thread.getState()) {
      case BLOCKED -> isHere(holder.thread) ? null : holder;
      case WAITING, TIMED_WAITING -> holder;
      case NEW, RUNNABLE, TERMINATED -> null;
    };
  }

  /** Whether it only waits for the one before, which has handed on and not yet left the lock. */
  private static boolean isHere(Thread thread) {
    StackTraceElement[] stack = thread.getStackTrace();
    return stack.length > 0 && stack[0].getClassName().equals(Schedule.class.getName());
  }

  <T> CompletableFuture<T> fork(String name, Callable<T> body) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Runnable run =
        () -> {
          try {
            result.complete(body.call());
          } catch (Throwable thrown) {
            result.completeExceptionally(thrown);
          }
        };
    start(new Thread(body(run), name));
    return result;
  }

  // The turn.

  private SimulatedThread current() {
    SimulatedThread current = turn;
    if (current == null || current.thread != Thread.currentThread()) {
      throw new IllegalStateException(
          Thread.currentThread().getName()
              + " is not a thread of the simulation, and used what belongs to it; use"
              + " Simulation.fork");
    }
    return current;
  }

  /** Gives the turn to a thread that can go on, perhaps the same, and waits to get it back. */
  private void pass(SimulatedThread self) {
    handOn();
    awaitTurn(self);
  }

  private void awaitTurn(SimulatedThread self) {
    while (turn != self) {
      LockSupport.park(this);
      keepInterrupt(self);
    }
    if (self.isInterrupted) {
      self.isInterrupted = false;
      self.thread.interrupt();
    }
  }

  /** With the flag set it could not park. To others it is interrupted at every moment. */
  private synchronized void keepInterrupt(SimulatedThread self) {
    self.isInterrupted |= Thread.interrupted();
  }

  private synchronized void handOn() {
    steps++;
    if (steps == mostSteps) {
      outcome.completeExceptionally(
          new IllegalStateException("no end after " + steps + " steps; these run: " + threads));
      turn = null;
      return;
    }
    List<SimulatedThread> ready = ready();
    if (ready.isEmpty()) {
      ready = threads.stream().filter(thread -> thread.waitsForQuiet).toList();
    }
    if (ready.isEmpty()) {
      leap();
      ready = ready();
    }
    if (ready.isEmpty()) {
      outcome.completeExceptionally(
          new IllegalStateException("nothing can go on any more; these wait: " + threads));
      turn = null;
      return;
    }
    SimulatedThread next =
        ready.get((following(ready) + choices.next(ready.size())) % ready.size());
    row = 0;
    next.waits = false;
    next.waitsForQuiet = false;
    next.future = null;
    turn = next;
    LockSupport.unpark(next.thread);
  }

  /** The place of the first that comes behind the one that had the turn. */
  private int following(List<SimulatedThread> ready) {
    int last = threads.indexOf(turn);
    for (int i = 0; i < ready.size(); i++) {
      if (threads.indexOf(ready.get(i)) > last) {
        return i;
      }
    }
    return 0;
  }

  private List<SimulatedThread> ready() {
    return threads.stream().filter(thread -> thread.canGoOn(now)).toList();
  }

  /** Moves the clock to when the first thread wakes. */
  private void leap() {
    threads.stream()
        .filter(thread -> thread.wakeAt != SimulatedThread.NEVER)
        .mapToLong(thread -> thread.wakeAt)
        .min()
        .ifPresent(first -> now = Math.max(now, first));
  }

  private void maybePass() {
    SimulatedThread self = current();
    boolean passes;
    synchronized (this) {
      row++;
      passes = choices.next(oneIn) == oneIn - 1 || row > MOST_IN_A_ROW;
    }
    if (passes) {
      pass(self);
    }
  }

  // The platform.

  @Override
  public long nanoTime() {
    maybePass();
    synchronized (this) {
      now += TICK_NANOS;
      return now;
    }
  }

  /** The time, at which nobody is disturbed. */
  synchronized long now() {
    return now;
  }

  @Override
  public void interleave() {
    maybePass();
  }

  @Override
  public void turnBegins(ActorRef actor, @Nullable Supplier<? extends Message> message)
      throws Exception {
    course.turnBegins(actor, message);
  }

  @Override
  public void turnEnded(ActorRef actor, @Nullable Throwable thrown) {
    course.turnEnded(actor, thrown);
  }

  /** Waits until all others wait, if only for a time. */
  void awaitQuiet() {
    SimulatedThread self = current();
    synchronized (this) {
      self.waits = true;
      self.waitsForQuiet = true;
      self.wakeAt = SimulatedThread.NEVER;
      self.hasPermit = false;
    }
    pass(self);
  }

  @Override
  public Runnable body(Runnable body) {
    return () -> {
      awaitTurn(self());
      try {
        body.run();
      } finally {
        synchronized (this) {
          threads.remove(current());
        }
        if (!threads.isEmpty()) {
          handOn();
        }
      }
    };
  }

  private synchronized SimulatedThread self() {
    for (SimulatedThread thread : threads) {
      if (thread.thread == Thread.currentThread()) {
        return thread;
      }
    }
    throw new IllegalStateException("a thread was not started through the platform");
  }

  @Override
  public void start(Thread thread) {
    synchronized (this) {
      threads.add(new SimulatedThread(thread));
    }
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void park(Object blocker, long nanos) {
    SimulatedThread self = current();
    synchronized (this) {
      self.waits = true;
      self.wakeAt = wakeAt(nanos);
    }
    pass(self);
    synchronized (this) {
      self.hasPermit = false;
    }
  }

  private long wakeAt(long nanos) {
    return nanos >= Long.MAX_VALUE / 4 ? SimulatedThread.NEVER : now + nanos;
  }

  @Override
  public synchronized void unpark(Thread thread) {
    for (SimulatedThread simulated : threads) {
      if (simulated.thread == thread) {
        simulated.hasPermit = true;
      }
    }
  }

  @Override
  public Platform world() {
    return this;
  }

  @Override
  public boolean await(CompletableFuture<?> future, long nanos) throws InterruptedException {
    SimulatedThread self = current();
    long until;
    synchronized (this) {
      until = wakeAt(nanos);
    }
    while (!future.isDone()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      synchronized (this) {
        if (until != SimulatedThread.NEVER && until - now <= 0) {
          return false;
        }
        self.waits = true;
        self.future = future;
        self.wakeAt = until;
        // A permit is for parking, and would only make this loop spin.
        self.hasPermit = false;
      }
      pass(self);
    }
    return true;
  }

  @Override
  public ExecutorService newCallbackThreads(String namePrefix) {
    return new SimulatedExecutor(this, namePrefix);
  }

  @Override
  public ExecutorService newOffloadThreads(String namePrefix) {
    return new SimulatedThreads(this, namePrefix);
  }
}
