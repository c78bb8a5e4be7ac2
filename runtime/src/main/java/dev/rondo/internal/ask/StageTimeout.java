package dev.rondo.internal.ask;

import dev.rondo.internal.time.FixedDeadline;

/** When a stage is completed if nothing else has done so. */
final class StageTimeout extends FixedDeadline {

  private final Stage<?> stage;
  private final Runnable end;

  StageTimeout(Stage<?> stage, long nanos, Runnable end) {
    super(stage.home().nanoTime() + Math.max(0, Math.min(nanos, Long.MAX_VALUE / 2)));
    this.stage = stage;
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
}
