package dev.rondo.internal.cell;

import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.time.FixedDeadline;
import java.util.concurrent.TimeUnit;

/**
 * That an actor handles no messages until another one has room for what it sends, but for so long
 * at most: then it may have a turn, and rest again. So no circle of actors stands still.
 */
final class Rest extends FixedDeadline implements Waiter {

  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final ServingCell<?, ?> actor;
  private final MailboxCounts counts;

  /** Written by the actor's loop; the one of the full actor looks at it. */
  private volatile boolean isOver;

  private Rest(ServingCell<?, ?> actor, MailboxCounts counts) {
    super(actor.loop.nanoTime() + LONGEST_NANOS);
    this.actor = actor;
    this.counts = counts;
    counts.rests();
  }

  /** Has the actor rest after its turn, which is the caller's, since it told another one. */
  static void begin(ServingCell<?, ?> actor, ServingCell<?, ?> told, Brake brake) {
    Rest rest = new Rest(actor, told.mailboxCounts());
    actor.loop.schedule(rest);
    actor.pause(Extras.RESTING);
    brake.endWhenRoom(rest);
  }

  /** Ends it between two turns of the actor. Any thread. */
  @Override
  public void goOnSoon() {
    actor.post(new ControlTask(this::end));
  }

  private void end() {
    if (!isOver) {
      isOver = true;
      actor.restOver();
      counts.rested(actor.loop.nanoTime() - (deadlineNanos() - LONGEST_NANOS));
    }
  }

  @Override
  public void expire() {
    goOnSoon();
  }

  @Override
  public boolean isOver() {
    return isOver;
  }
}
