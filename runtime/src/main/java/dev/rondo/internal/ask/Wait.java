package dev.rondo.internal.ask;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** That an actor handles nothing until an ask is answered; and what else it waits for meanwhile. */
final class Wait {

  private static final AtomicLong NUMBERS = new AtomicLong();

  /** Orders all of them, so that everybody who sees a cycle has the same one give way. */
  final long number;

  final Callee actor;
  final PendingAsk<?> ask;

  /** Whether it holds its thread, so that it could not even be called back. */
  final boolean blocks;

  /** The actor's other waits. */
  final @Nullable Wait others;

  Wait(Callee actor, PendingAsk<?> ask, boolean blocks, @Nullable Wait others) {
    this(NUMBERS.getAndIncrement(), actor, ask, blocks, others);
  }

  private Wait(
      long number, Callee actor, PendingAsk<?> ask, boolean blocks, @Nullable Wait others) {
    this.number = number;
    this.actor = actor;
    this.ask = ask;
    this.blocks = blocks;
    this.others = others;
  }

  /** The same beside other waits. */
  Wait beside(@Nullable Wait remaining) {
    return new Wait(number, actor, ask, blocks, remaining);
  }

  /** What the actor asked waits for itself, if it waits. */
  @Nullable Wait first() {
    Callee asked = ask.callee();
    Waits waits = asked == null ? null : asked.waits();
    return waits == null ? null : waits.first();
  }

  /** Whether this wait cannot end before that one of the actor asked. */
  boolean needs(Wait next) {
    if (!next.ask.isAwaited()) {
      return false;
    }
    if (ask.isBegun()) {
      return next.ask.isFor(ask); // Otherwise it waits for something else, and may answer this.
    }
    return next.blocks || !(next.actor.isReentrant() && ask.isFor(next.ask));
  }

  @Override
  public String toString() {
    return actor.path() + " waits for " + ask;
  }
}
