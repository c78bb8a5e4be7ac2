package dev.rondo.internal.ask;

import dev.rondo.internal.time.Deadline;
import org.jspecify.annotations.Nullable;

/** When a stage is completed if nothing else has done so. */
final class StageTimeout implements Deadline {

  private final Stage<?> stage;
  private final long atNanos;
  private final Runnable end;
  private @Nullable Deadline next;

  StageTimeout(Stage<?> stage, long nanos, Runnable end) {
    this.stage = stage;
    this.atNanos = stage.home().nanoTime() + Math.max(0, Math.min(nanos, Long.MAX_VALUE / 2));
    this.end = end;
  }

  @Override
  public void expire() {
    stage.settleAtHome(
        () -> {
          if (!stage.isDone()) {
            end.run();
          }
        });
  }

  @Override
  public boolean isOver() {
    return stage.isDone();
  }

  @Override
  public long deadlineNanos() {
    return atNanos;
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
