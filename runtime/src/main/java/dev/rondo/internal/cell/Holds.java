package dev.rondo.internal.cell;

import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Stage;
import dev.rondo.internal.ask.StageFailure;
import dev.rondo.internal.control.ControlTask;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The stages for which an incarnation has its messages wait. The loop only. */
final class Holds {

  private final SupervisedCell<?, ?> cell;
  private final Incarnation incarnation;
  private int count;

  Holds(SupervisedCell<?, ?> cell) {
    this.cell = cell;
    this.incarnation = cell.incarnation();
  }

  /**
   * Has messages wait until the stage is complete, on whatever thread that is, and a turn has run.
   * That turn is posted in any case, so it comes behind those of stages that were chained before.
   */
  void add(CompletionStage<?> stage) {
    PendingAsk<?> ask = stage instanceof Stage<?> ours ? ours.ask() : null;
    stage.handle(
        (value, thrown) -> {
          incarnation.post(new ControlTask(() -> incarnation.runOwnTurn(() -> over(ask, thrown))));
          return null;
        });
    count++;
    cell.pause(Extras.HOLDING);
    if (ask != null) {
      cell.waitsOrNew().begin(ask, false);
    }
  }

  private void over(@Nullable PendingAsk<?> ask, @Nullable Throwable thrown) {
    if (ask != null) {
      cell.waitsOrNew().end(ask);
    }
    count--;
    if (count == 0) {
      cell.resume(Extras.HOLDING);
    }
    if (thrown != null) {
      cell.fail("a stage that it held for", null, StageFailure.cause(thrown));
    }
  }
}
