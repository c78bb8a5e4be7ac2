package dev.rondo.internal.cell;

import dev.rondo.internal.time.FixedDeadline;

/** When an actor that failed begins anew. The loop only. */
final class BackOffEnd extends FixedDeadline {

  private final LivingCell<?, ?> cell;

  BackOffEnd(LivingCell<?, ?> cell, long atNanos) {
    super(atNanos);
    this.cell = cell;
  }

  @Override
  public boolean isOver() {
    return !cell.isBackingOff();
  }

  @Override
  public void expire() {
    cell.endBackOff();
  }
}
