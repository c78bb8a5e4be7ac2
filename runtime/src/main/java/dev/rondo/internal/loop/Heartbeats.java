package dev.rondo.internal.loop;

import dev.rondo.ActorStuckException;
import dev.rondo.Stall;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.life.Heartbeat;
import org.jspecify.annotations.Nullable;

/** Finds handlers that take longer than their actors' limits, and does something about it. */
final class Heartbeats {

  private static final long NEVER = Long.MAX_VALUE;

  private final EventLoop loop;
  private final Turn turn;
  private final Patience patience;

  /** What runs, and whose it is. */
  private record Beat(Turn.InHand inHand, ActorCell<?, ?> actor) {}

  private @Nullable Beat beat;
  private boolean isToReplace;

  /** The ticker is to look for it. */
  Heartbeats(EventLoop loop, Turn turn) {
    this.loop = loop;
    this.turn = turn;
    this.patience =
        new Patience(this::limitNanos, this::stuck, loop.surroundings().watchdog()::report);
  }

  /** Takes a look, as {@link Patience} does. */
  void sees(Turn.@Nullable InHand inHand, long now) {
    ActorCell<?, ?> actor = inHand == null ? null : turn.current();
    Heartbeat limit = actor == null ? null : actor.heartbeat();
    Beat next = inHand == null || actor == null || limit == null ? null : new Beat(inHand, actor);
    if (next == null || !next.equals(beat)) {
      isToReplace = false;
    }
    beat = next;
    patience.sees(beat, now);
    if (isToReplace && beat != null && limit != null) {
      isToReplace = false; // If there is no thread, it is tried again after the next report.
      tryToReplace(beat, limit);
      isToReplace = true;
    }
  }

  private long limitNanos() {
    Heartbeat limit = beat == null ? null : beat.actor().heartbeat();
    return limit == null ? NEVER : limit.limitNanos();
  }

  private Stall stuck(long nanos) {
    Beat stuck = beat;
    Heartbeat limit = stuck == null ? null : stuck.actor().heartbeat();
    if (stuck == null || limit == null) {
      throw new IllegalStateException("nothing that has lasted");
    }
    Stall stall = Stalls.ofStuck(loop, turn, nanos, limit, isHandler());
    switch (limit.reaction()) {
      case REPORT -> {}
      case INTERRUPT -> interrupt(stuck);
      case REPLACE -> isToReplace = true;
    }
    return stall;
  }

  private boolean isHandler() {
    Tenure tenure = loop.succession().tenure();
    return tenure != null && tenure.handler() != Tenure.NO_HANDLER;
  }

  /** It may have ended in this moment; then what comes next is interrupted. */
  private void interrupt(Beat stuck) {
    if (turn.inHand().equals(stuck.inHand())) {
      loop.thread().interrupt();
    }
  }

  /** Has the loop taken over if that can be done now. If so, the next look sees something else. */
  private void tryToReplace(Beat stuck, Heartbeat limit) {
    Tenure tenure = loop.succession().tenure();
    if (tenure == null) {
      return;
    }
    long handler = tenure.handler(); // First: if what is in hand is the same after it, it is this.
    StackTraceElement[] stack = tenure.thread().getStackTrace();
    boolean isTask = stuck.inHand().message() == null; // It was begun with all that it needs.
    if (handler != Tenure.NO_HANDLER
        && turn.inHand().equals(stuck.inHand())
        && (isTask || Stalls.isInHandler(stack))) {
      String why = Stalls.replacement(turn, stuck.actor(), limit);
      loop.succession().replace(tenure, handler, why, new ActorStuckException(why, stack));
    }
  }
}
