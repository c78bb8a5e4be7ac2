package dev.rondo.internal.shutdown;

import dev.rondo.ShutdownPhase;
import dev.rondo.ShutdownTask;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.TimeLimit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * What the program wants to have done when its system closes. Any thread adds and withdraws; the
 * closer runs, one phase after the other.
 */
public final class ShutdownTasks {

  private final String systemName;
  private final Set<Task> waiting = new LinkedHashSet<>();

  /** The phase that began last; null before the first. */
  private @Nullable ShutdownPhase begun;

  /** Makes an empty set. */
  ShutdownTasks(String systemName) {
    this.systemName = systemName;
  }

  /**
   * Adds a task.
   *
   * @throws IllegalStateException if its phase has begun
   */
  public synchronized ShutdownTask add(
      ShutdownPhase phase,
      String name,
      long deadlineNanos,
      Callable<? extends CompletionStage<?>> work) {
    Task task = new Task(this, phase, name, deadlineNanos, work);
    if (begun != null && begun.compareTo(phase) >= 0) {
      throw new IllegalStateException(
          task + " comes too late: " + systemName + " closes, and that phase has begun");
    }
    waiting.add(task);
    return task;
  }

  synchronized void remove(Task task) {
    waiting.remove(task);
  }

  private synchronized List<Task> begin(ShutdownPhase phase) {
    begun = phase;
    List<Task> due =
        waiting.stream().filter(task -> task.phase() == phase).sorted(Task.BY_DEADLINE).toList();
    due.forEach(waiting::remove);
    return due;
  }

  /**
   * Runs the tasks of a phase, and waits for them at most so long. An interrupt ends the wait, not
   * the tasks that heed none.
   */
  void run(ShutdownPhase phase, Platform platform, long nanos, Logger log) {
    List<Task> due = begin(phase);
    TimeLimit limit = new TimeLimit(platform, nanos);
    due.forEach(task -> task.start(platform, systemName));
    try {
      for (Task task : due) {
        task.await(platform, limit.passed(), limit.left(), log);
      }
    } catch (InterruptedException hurry) {
      due.forEach(task -> task.giveUp(limit.passed(), log));
    }
  }

  /** Whether the caller is in one of them. Any thread. */
  boolean isCurrentThread() {
    return Task.TaskThread.isCurrent(this);
  }
}
