package dev.rondo.internal.cell;

import dev.rondo.internal.ask.Asker;
import dev.rondo.internal.control.ControlMessage;
import dev.rondo.internal.control.ControlTask;

/** One life of an actor, from a factory's call to the next; what comes back to it ends with it. */
final class Incarnation implements Asker {

  /** Stages that may complete each other on one stack; a long chain goes on in another turn. */
  private static final int DEEPEST = 32;

  private final LivingCell<?, ?> cell;
  private boolean ended;
  private int depth;

  Incarnation(LivingCell<?, ?> cell) {
    this.cell = cell;
  }

  /** Ends it. The loop only. */
  void end() {
    ended = true;
  }

  @Override
  public boolean mayWait() {
    return cell.loop().mayBlock();
  }

  @Override
  public void post(ControlMessage message) {
    cell.post(message);
  }

  @Override
  public void runTurn(Runnable task) {
    if (!ended && cell.takesTurns()) {
      cell.runTurn(task);
    } else if (!ended) {
      cell.holdBack(() -> runTurn(task));
    }
  }

  @Override
  public void askEnded() {
    cell.loop().askEnded();
  }

  @Override
  public void execute(Runnable command) {
    if (!cell.isInTurn() || depth == DEEPEST) {
      post(new ControlTask(() -> runTurn(command)));
    } else if (!ended) {
      depth++;
      try {
        command.run();
      } finally {
        depth--;
      }
    }
  }
}
