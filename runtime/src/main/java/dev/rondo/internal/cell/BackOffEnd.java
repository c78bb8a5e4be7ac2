package dev.rondo.internal.cell;

import dev.rondo.internal.time.Deadline;
import org.jspecify.annotations.Nullable;

/** When an actor that failed begins anew. The loop only. */
final class BackOffEnd implements Deadline {

  private final LivingCell<?, ?> cell;
  private final long atNanos;
  private @Nullable Deadline next;

  BackOffEnd(LivingCell<?, ?> cell, long atNanos) {
    this.cell = cell;
    this.atNanos = atNanos;
  }

  @Override
  public long deadlineNanos() {
    return atNanos;
  }

  @Override
  public boolean isOver() {
    return !cell.isBackingOff();
  }

  @Override
  public void expire() {
    cell.endBackOff();
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
