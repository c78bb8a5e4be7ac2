package dev.rondo.internal.cell;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.Spawn;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.MessageSlot;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cell and its way from one loop to another, between its turns. All that the actor has is here or
 * in {@link Extras}, so it goes along; what the loops have of it are messages on their way, and its
 * places in lists. See {@link dev.rondo.internal.loop.Departures} for the whole.
 *
 * <p>Until {@link #moveTo} all is the first loop's, from then on the second's, but for the passage:
 * that is the first loop's until it is handed over.
 */
abstract sealed class MovingCell<B, R extends ActorRef> extends ServingCell<B, R>
    permits ActorCell {

  MovingCell(
      EventLoop loop,
      @Nullable ActorCell<?, ?> parent,
      GeneratedContract<B, R> contract,
      @Nullable String name,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options) {
    super(loop, parent, contract, name, factory, options);
  }

  /** Whether it can leave its loop just now. That loop, between turns. */
  public final boolean mayMove() {
    return (state() == State.LINKED || (state() == State.STARTED && behavior != null))
        && !isInBatch
        && !isArriving()
        && !isStopAhead()
        && !isReplaceable()
        && (extras == null || extras.discarding == null);
  }

  /** Where it has lived lately, and where it sends. Its loop only. */
  public final Wanderings wanderings() {
    Extras more = extras();
    if (more.wanderings == null) {
      more.wanderings = new Wanderings();
    }
    return more.wanderings;
  }

  /** Where it has lived lately, and where it sends, if anything is known. Its loop only. */
  public final @Nullable Wanderings knownWanderings() {
    return extras == null ? null : extras.wanderings;
  }

  /** How many of its messages wait since they could not run as they came. Its loop only. */
  public final int backlog() {
    return isPaused() ? 0 : deferred();
  }

  /** Takes it out of the lists of its loop but for the rounds, and has all wait. That loop. */
  public final void depart() {
    family().unlink(actor());
    if (!isApart()) {
      goApart();
      parentElsewhere().children().addElsewhere(actor());
    }
    Extras more = extras();
    if (more.children != null) {
      more.children.stayBehind(loop);
    }
    pause(Extras.ARRIVING);
    if (more.gate instanceof Pressure pressure) {
      pressure.leaveLane();
    }
    more.passage = more.deferral == null ? new Deferral() : more.deferral;
    more.deferral = null;
    loop.actorLeft();
  }

  private ActorCell<?, ?> parentElsewhere() {
    if (parent == null) {
      throw new IllegalStateException(path() + " has no parent, so it is always apart");
    }
    return parent;
  }

  /** Has it live there from now on, and be told there. The loop that it leaves. */
  public final void moveTo(EventLoop other) {
    loop = other;
  }

  /** Has a message that is found of it go along, and come before all that is told from now on. */
  public final void take(MessageSlot slot) {
    passage().add(slot);
  }

  private Deferral passage() {
    Deferral passage = extras().passage;
    if (passage == null) {
      throw new IllegalStateException(path() + " is not on its way");
    }
    return passage;
  }

  /** Puts it into the lists of the loop to which it has come. That loop. */
  public final void arrive() {
    extras().hasArrived = true;
    family().link(actor());
    loop.actorBegan();
  }

  /** Whether it has arrived, and has yet to {@link #settle}. That loop. */
  public final boolean hasArrived() {
    return extras != null && extras.hasArrived;
  }

  /** Goes on where it has come to, with what it was sent before. That loop. */
  public final void settle() {
    Extras more = extras();
    Deferral all = passage();
    if (more.deferral != null) {
      all.append(more.deferral);
    }
    more.passage = null;
    more.deferral = null;
    endArrival();
    retally();
    more.deferral = all.isEmpty() ? null : all;
    if (more.gate instanceof Pressure pressure) {
      pressure.endIfOver();
    } else {
      Pressure.judge(actor());
    }
    goOn();
    rejoinRounds();
  }

  private void retally() {
    retally(ref());
    if (extras != null && extras.faces != null) {
      extras.faces.retally();
    }
    if (extras != null && extras.timers != null) {
      extras.timers.retally();
    }
  }
}
