package dev.rondo.internal.control;

import org.jspecify.annotations.Nullable;

/** A control message that runs a piece of the runtime's own code. */
public final class ControlTask implements ControlMessage {

  private final Runnable task;
  private @Nullable ControlMessage next;

  /** Wraps the task. */
  public ControlTask(Runnable task) {
    this.task = task;
  }

  @Override
  public void run() {
    task.run();
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
