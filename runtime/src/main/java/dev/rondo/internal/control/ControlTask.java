package dev.rondo.internal.control;

import org.jspecify.annotations.Nullable;

/** A control message that runs a piece of the runtime's own code. */
public final class ControlTask implements ControlMessage {

  private final Runnable task;
  private final Runnable whenRefused;
  private @Nullable ControlMessage next;

  /** Wraps the task. */
  public ControlTask(Runnable task) {
    this(task, () -> {});
  }

  /**
   * Wraps a task of which somebody waits for the end.
   *
   * @param whenRefused done instead if the loop has ended
   */
  public ControlTask(Runnable task, Runnable whenRefused) {
    this.task = task;
    this.whenRefused = whenRefused;
  }

  @Override
  public void run() {
    task.run();
  }

  @Override
  public void refused() {
    whenRefused.run();
  }

  @Override
  public @Nullable ControlMessage next() {
    return next;
  }

  @Override
  public void linkTo(@Nullable ControlMessage following) {
    next = following;
  }
}
