package dev.rondo.internal.routing;

import dev.rondo.Ask;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.Arrays;
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

  private @Nullable GeneratedRef choose(GeneratedRef[] all) {
    return all.length == 0 ? null : choice.of(all, turns.next());
  }

  @Override
  public final MessageSlot claim(GeneratedRef ref, int op) {
    GeneratedRef[] all = members.all();
    GeneratedRef member = choose(all);
    if (member == null) {
      return draft(ref, op, MessageSlot.DETACHED);
    }
    MessageSlot slot = slotOfTell(member, ref, op);
    if (slot.sequence != MessageSlot.IN_LANE && hasLeft(member, all)) {
      giveBack(slot);
      return claim(ref, op);
    }
    return slot;
  }

  @Override
  public final MessageSlot claimControl(GeneratedRef ref, int op) {
    GeneratedRef member = choose(members.all());
    return member == null ? draft(ref, op, MessageSlot.DETACHED) : slotOfControl(member, ref, op);
  }

  @Override
  public final MessageSlot claimAsk(GeneratedRef ref, int op) {
    GeneratedRef[] all = members.all();
    GeneratedRef member = choose(all);
    if (member == null) {
      return draftOfAsk(ref, op);
    }
    MessageSlot slot = slotOfAsk(member, ref, op);
    if (slot.sequence != MessageSlot.IN_LANE && hasLeft(member, all)) {
      giveUpAsk(slot);
      giveBack(slot);
      return claimAsk(ref, op);
    }
    return slot;
  }

  /**
   * Whether the member is none any more, though it was when it was chosen. Looked at behind the
   * claim, which may have waited until the member had stopped: so what a thread has claimed in its
   * ring and goes on to send is there before a {@link Drain} looks. What a loop has claimed in its
   * lane is before the mark that it sends then.
   */
  private boolean hasLeft(GeneratedRef member, GeneratedRef[] before) {
    GeneratedRef[] now = members.all();
    return now != before && !Arrays.asList(now).contains(member);
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
