package dev.rondo.internal.routing;

import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;

/**
 * A route that has to see a message before it knows where that goes, or whose messages go to
 * several. What it hands out is a draft, whose target is the ref that sends.
 */
abstract class DraftingCell extends RouterCell {

  DraftingCell(
      String kind, String name, GeneratedContract<?, ?> contract, LoopSurroundings surroundings) {
    super(kind, name, contract, surroundings);
  }

  @Override
  public final MessageSlot claim(GeneratedRef ref, int op) {
    return draft(ref, op, MessageSlot.DETACHED);
  }

  @Override
  public final MessageSlot claimControl(GeneratedRef ref, int op) {
    return draft(ref, op, MessageSlot.CONTROL);
  }

  @Override
  public final MessageSlot claimAsk(GeneratedRef ref, int op) {
    return draft(ref, op, MessageSlot.DETACHED); // Who is asked begins the ask.
  }

  /** Tells a member what is in the draft. */
  final void tell(GeneratedRef member, GeneratedRef ref, MessageSlot draft) {
    Origin origin = origin();
    MessageSlot slot =
        draft.sequence == MessageSlot.CONTROL
            ? member.cell.claimControl(ref, draft.op)
            : member.cell.claim(ref, draft.op);
    slot.copyParameters(draft);
    address(slot, ref, member, origin);
    if (draft.origin instanceof PendingAsk<?> forwarded) {
      slot.origin = forwarded;
      forwarded.forwardTo(slot.target);
      forwarded.isSent(slot.sequence);
    }
    member.cell.publish(slot);
  }

  /** Asks a member what is in the draft, so that publishing the slot begins the ask. */
  final MessageSlot slotOfAsk(GeneratedRef member, GeneratedRef ref, MessageSlot draft) {
    MessageSlot slot = member.cell.claimAsk(ref, draft.op);
    slot.copyParameters(draft);
    addressAsk(slot, ref, member);
    return slot;
  }
}
