package dev.rondo.internal.routing;

import dev.rondo.Ask;
import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/**
 * Passes each message on to one member, whatever it says. So it hands out the slot of that member's
 * queue, and costs the choice.
 */
class OneOfCell extends RouterCell {

  private final Choice choice;

  OneOfCell(
      String kind,
      String name,
      GeneratedContract<?, ?> contract,
      LoopSurroundings surroundings,
      Choice choice) {
    super(kind, name, contract, surroundings);
    this.choice = choice;
  }

  private @Nullable GeneratedRef choose() {
    long turn = turns.next();
    GeneratedRef[] all = members.all();
    return all.length == 0 ? null : choice.of(all, turn);
  }

  @Override
  public final MessageSlot claim(GeneratedRef ref, int op) {
    GeneratedRef member = choose();
    if (member == null) {
      return draft(ref, op, MessageSlot.DETACHED);
    }
    Origin origin = origin();
    MessageSlot slot = member.cell.claim(ref, op);
    direct(slot, member, ref, origin);
    return slot;
  }

  @Override
  public final MessageSlot claimControl(GeneratedRef ref, int op) {
    GeneratedRef member = choose();
    if (member == null) {
      return draft(ref, op, MessageSlot.DETACHED);
    }
    Origin origin = origin();
    MessageSlot slot = member.cell.claimControl(ref, op);
    direct(slot, member, ref, origin);
    return slot;
  }

  @Override
  public final MessageSlot claimAsk(GeneratedRef ref, int op) {
    GeneratedRef member = choose();
    if (member == null) {
      return draftOfAsk(ref, op);
    }
    MessageSlot slot = member.cell.claimAsk(ref, op);
    directAsk(slot, member, ref, this);
    return slot;
  }

  @Override
  public final void publish(MessageSlot slot) {
    GeneratedRef member = slot.target;
    if (member.cell == this) {
      loseForNobody(slot);
    } else {
      member.cell.publish(slot);
    }
  }

  @Override
  public final <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot) {
    GeneratedRef member = slot.target;
    return member.cell == this ? failAsk(slot) : publishAskThere(slot);
  }
}
