package dev.rondo.internal.time;

import org.jspecify.annotations.Nullable;

/** A deadline whose time is known when it is made, as its own node in lists. */
public abstract class FixedDeadline implements Deadline {

  private final long at;
  private @Nullable Deadline next;

  /** One at that time, on the clock of {@link System#nanoTime}. */
  protected FixedDeadline(long at) {
    this.at = at;
  }

  @Override
  public final long deadlineNanos() {
    return at;
  }

  @Override
  public final @Nullable Deadline nextDeadline() {
    return next;
  }

  @Override
  public final void linkDeadline(@Nullable Deadline following) {
    next = following;
  }
}
