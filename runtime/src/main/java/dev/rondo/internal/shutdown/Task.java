package dev.rondo.internal.shutdown;

import dev.rondo.ShutdownPhase;
import dev.rondo.ShutdownTask;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.StageFailure;
import dev.rondo.internal.life.GuardedLog;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Something that the program has to do when its system closes. It runs on a thread of its own,
 * since it may block, and must not hold up others of its phase. The closer's, but for what says
 * otherwise.
 */
final class Task implements ShutdownTask {

  /** So that a wait for one is never longer than another's deadline. */
  static final Comparator<Task> BY_DEADLINE = Comparator.comparingLong(task -> task.deadlineNanos);

  private final ShutdownTasks tasks;
  private final ShutdownPhase phase;
  private final String name;
  private final long deadlineNanos;
  private final Callable<? extends CompletionStage<?>> work;

  /** Its end, with what it failed with. */
  private final CompletableFuture<Optional<Throwable>> done = new CompletableFuture<>();

  /** Whether the call has returned, whatever becomes of its stage. */
  private volatile boolean hasReturned;

  private @Nullable Thread thread;

  Task(
      ShutdownTasks tasks,
      ShutdownPhase phase,
      String name,
      long deadlineNanos,
      Callable<? extends CompletionStage<?>> work) {
    this.tasks = tasks;
    this.phase = Objects.requireNonNull(phase, "phase");
    this.name = Objects.requireNonNull(name, "name");
    this.deadlineNanos = deadlineNanos;
    this.work = Objects.requireNonNull(work, "task");
  }

  /** Any thread. */
  @Override
  public ShutdownPhase phase() {
    return phase;
  }

  /** Any thread. */
  @Override
  public String name() {
    return name;
  }

  /** Any thread. */
  @Override
  public void withdraw() {
    tasks.remove(this);
  }

  void start(Platform platform, String systemName) {
    String threadName = systemName + "-shutdown-" + name;
    thread = new TaskThread(tasks, platform.body(this::call), threadName);
    platform.start(thread);
  }

  /** Its thread. */
  private void call() {
    try {
      CompletionStage<?> stage = Objects.requireNonNull(work.call(), "it returned null, no stage");
      stage.whenComplete((value, failure) -> end(failure));
    } catch (Throwable thrown) { // Whatever it is, the rest of the shutdown goes on.
      end(thrown);
    } finally {
      hasReturned = true;
    }
  }

  private void end(@Nullable Throwable failure) {
    done.complete(Optional.ofNullable(failure).map(StageFailure::cause));
  }

  /**
   * Waits for its end; not beyond its deadline, nor for longer than there is time.
   *
   * @param passedNanos how long it has run
   */
  void await(Platform platform, long passedNanos, long leftNanos, Logger log)
      throws InterruptedException {
    long nanos = Math.max(0, Math.min(deadlineNanos - passedNanos, leftNanos));
    if (!platform.await(done, nanos)) {
      giveUp(passedNanos + nanos, log);
    } else if (thread != null) {
      thread.join(); // It has nothing left to do.
      done.join().ifPresent(failure -> GuardedLog.error(log, this + " failed", failure));
    }
  }

  /** Goes on without it, and says so. */
  void giveUp(long nanos, Logger log) {
    if (done.isDone() || thread == null) {
      return;
    }
    String late = this + " is not over after " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
    if (hasReturned) {
      GuardedLog.warn(log, late + ": its stage is not complete. The shutdown goes on without it");
    } else {
      Throwable where = new Throwable("stack of " + thread.getName());
      where.setStackTrace(thread.getStackTrace());
      thread.interrupt();
      GuardedLog.warn(log, late + " and is interrupted. The shutdown goes on without it", where);
    }
  }

  /** For reports. Any thread. */
  @Override
  public String toString() {
    return "the task '" + name + "' of phase " + phase;
  }

  /** A thread that would wait for itself if it waited for the system to close. */
  static final class TaskThread extends Thread {
    private final ShutdownTasks tasks;

    TaskThread(ShutdownTasks tasks, Runnable body, String name) {
      super(body, name);
      this.tasks = tasks;
      setDaemon(true); // It may never return, and must not keep the JVM alive then.
    }

    /** Whether the caller is a task of that shutdown. */
    static boolean isCurrent(ShutdownTasks tasks) {
      return Thread.currentThread() instanceof TaskThread thread && thread.tasks == tasks;
    }
  }
}
