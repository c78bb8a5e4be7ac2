package dev.rondo.internal.cell;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.Asker;
import dev.rondo.internal.ask.Errand;
import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Stage;
import dev.rondo.internal.ask.Waits;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.control.ControlMessage;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.time.Deadline;
import org.jspecify.annotations.Nullable;

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
  public @Nullable Waits waitsOfTurn() {
    return cell.isInTurn() ? cell.waitsOrNew() : null;
  }

  @Override
  public @Nullable Waits waits() {
    return cell.actor().waits();
  }

  @Override
  public void post(ControlMessage message) {
    cell.post(message);
  }

  @Override
  public void runTurn(Origin origin, Runnable task) {
    if (ended) {
      if (task instanceof PendingAsk<?> ask) {
        ask.drop();
      }
      return;
    }
    if (!cell.takesTurns()) {
      cell.holdBack(() -> runTurn(origin, task));
    } else if (cell.isReplaceable()) {
      cell.loop().succession().runHandler(cell.actor(), origin, task::run);
    } else {
      cell.runTurn(origin, task);
    }
  }

  /** The same with code of the runtime, in which nothing can be stuck. The actor's loop only. */
  void runOwnTurn(Runnable task) {
    if (ended) {
      return;
    }
    if (cell.takesTurns()) {
      cell.runTurn(task);
    } else {
      cell.holdBack(() -> runOwnTurn(task));
    }
  }

  @Override
  public boolean hasEnded() {
    return cell.loop().isOver();
  }

  @Override
  public void askEnded() {
    cell.loop().askEnded();
  }

  @Override
  public void run(Stage<?> source, Runnable command) {
    if (!cell.isInTurn() || depth == DEEPEST) {
      post(new Chained(this, source, command));
    } else if (!ended) {
      depth++;
      try {
        source.runNow(command);
      } finally {
        depth--;
      }
    }
  }

  @Override
  public Origin originOf(Object what) {
    EventLoop loop = cell.loop();
    return new Errand(
        what, cell.isInTurn() ? loop.cause() : null, Contexts.capture(loop.contexts()));
  }

  /** The actor's failure, unless it is seen to by the time that this comes to the actor's turn. */
  @Override
  public void suspect(Stage<?> failed) {
    post(new ControlTask(() -> failFor(failed)));
  }

  @Override
  public void watch(Deadline deadline) {
    EventLoop loop = cell.loop();
    if (loop.mayBlock()) {
      loop.surroundings().ticker().register(deadline); // The loop may wait for it.
    } else if (loop.isCurrent()) {
      loop.schedule(deadline);
    } else {
      post(new ControlTask(() -> cell.loop().schedule(deadline))); // Where it lives then.
    }
  }

  @Override
  public Platform platform() {
    return cell.loop().surroundings().platform();
  }

  private void failFor(Stage<?> stage) {
    if (!ended && !cell.takesTurns()) {
      cell.holdBack(() -> failFor(stage));
      return;
    }
    Throwable failure = ended ? null : stage.unseenFailure();
    if (failure != null) {
      String where = "a stage of " + stage.origin() + ", at whose failure nobody looked";
      cell.fail(where, null, failure);
    }
  }

  /** Whose it is, for people. */
  @Override
  public String toString() {
    return cell.path();
  }

  /** What is chained to a stage, as a turn of its own. */
  private static final class Chained implements ControlMessage, Runnable {
    private final Incarnation home;
    private final Stage<?> source;
    private final Runnable command;
    private boolean isInTurn;
    private @Nullable ControlMessage next;

    Chained(Incarnation home, Stage<?> source, Runnable command) {
      this.home = home;
      this.source = source;
      this.command = command;
    }

    /** Begins the turn, which then does what is chained. */
    @Override
    public void run() {
      if (isInTurn) {
        source.runNow(command);
      } else {
        isInTurn = true;
        home.runTurn(source.origin(), this);
      }
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
}
