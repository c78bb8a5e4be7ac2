package dev.rondo.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * A deadline at which something is done, unless it was called off: then whoever still keeps it
 * keeps nothing else. One thread.
 */
public final class Alarm implements Deadline {

  private final long at;
  private @Nullable Runnable task;
  private @Nullable Deadline next;

  /** Makes one, to be added to the deadlines of the caller's loop. */
  public Alarm(long at, Runnable task) {
    this.at = at;
    this.task = task;
  }

  /** Has nothing be done. */
  public void callOff() {
    task = null;
  }

  @Override
  public boolean isOver() {
    return task == null;
  }

  @Override
  public void expire() {
    Runnable due = task;
    task = null;
    if (due != null) {
      due.run();
    }
  }

  @Override
  public long deadlineNanos() {
    return at;
  }

  @Override
  public @Nullable Deadline nextDeadline() {
    return next;
  }

  @Override
  public void linkDeadline(@Nullable Deadline following) {
    next = following;
  }
}
