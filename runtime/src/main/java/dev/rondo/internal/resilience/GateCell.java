package dev.rondo.internal.resilience;

import dev.rondo.ActorException;
import dev.rondo.Ask;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Route;
import dev.rondo.internal.cell.AskStart;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/**
 * A guard that lets messages pass or refuses them, whatever they say. So it decides when a slot is
 * claimed, and hands out the one of the actor's queue: what passes costs the decision.
 */
abstract class GateCell extends GuardCell {

  GateCell(String kind, String name, GeneratedRef target, LoopSurroundings surroundings) {
    super(kind, name, target, surroundings);
  }

  /** A slot for a tell, which passes or not. It is counted, and the guard open for business. */
  abstract MessageSlot claimTell(GeneratedRef ref, int op, boolean isControl);

  /** The same for an ask. */
  abstract MessageSlot claimAskOf(GeneratedRef ref, int op);

  /** What an ask fails with that does not pass. */
  abstract ActorException refusal(String text);

  // What passes.

  /** A slot for a tell that goes to that one. */
  final MessageSlot tellTo(GeneratedRef to, GeneratedRef ref, int op, boolean isControl) {
    return isControl ? slotOfControl(to, ref, op) : slotOfTell(to, ref, op);
  }

  /**
   * A slot for an ask that goes to that one.
   *
   * @param by what is to know of its end
   */
  final MessageSlot askOf(GeneratedRef to, GeneratedRef ref, int op, Route by) {
    try {
      return slotOfAsk(to, ref, op, by);
    } catch (Throwable notSent) {
      by.askNotSent(notSent);
      throw notSent;
    }
  }

  // What does not.

  /** A slot for a tell that becomes a dead letter. */
  final MessageSlot refusedTell(int op, String reason) {
    countRefused();
    MessageSlot slot = refused(op, reason);
    slot.origin = origin();
    return slot;
  }

  private MessageSlot refused(int op, String reason) {
    MessageSlot slot = new RefusedSlot(reason);
    slot.target = self();
    slot.op = op;
    return slot;
  }

  /** A slot for an ask that fails. */
  final MessageSlot refusedAsk(GeneratedRef ref, int op, String reason) {
    countRefused();
    MessageSlot slot = refused(op, reason);
    PendingAsk<?> ask = AskStart.newAsk(ref, op, surroundings);
    ask.goesTo(target);
    ask.passesBy(this);
    slot.origin = ask;
    return slot;
  }

  private void refuse(RefusedSlot slot) {
    if (slot.origin instanceof PendingAsk<?> ask) {
      ask.fail(refusal(ask + " failed: " + slot.reason));
      target.drop(slot);
    } else {
      lose(slot, target, slot.reason);
    }
  }

  // What refs call.

  @Override
  public final MessageSlot claim(GeneratedRef ref, int op) {
    turns.next();
    return isClosed() ? draft(self(), op, MessageSlot.DETACHED) : claimTell(ref, op, false);
  }

  @Override
  public final MessageSlot claimControl(GeneratedRef ref, int op) {
    turns.next();
    return isClosed() ? draft(self(), op, MessageSlot.DETACHED) : claimTell(ref, op, true);
  }

  @Override
  public final MessageSlot claimAsk(GeneratedRef ref, int op) {
    turns.next();
    if (!isClosed()) {
      return claimAskOf(ref, op);
    }
    MessageSlot slot = draftOfAsk(ref, op);
    slot.target = self();
    return slot;
  }

  @Override
  public final void publish(MessageSlot slot) {
    if (slot.target.cell != this) {
      slot.target.cell.publish(slot);
    } else if (slot instanceof RefusedSlot refused) {
      refuse(refused);
    } else {
      loseForNobody(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // The generated stub says what the reply is.
  public final <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot) {
    if (slot.target.cell != this) {
      return publishAskThere(slot);
    }
    if (slot instanceof RefusedSlot refused) {
      PendingAsk<T> ask = (PendingAsk<T>) AskStart.pendingAsk(slot);
      AskStart.began(ask, surroundings);
      refuse(refused);
      return ask;
    }
    return failAsk(slot);
  }
}
