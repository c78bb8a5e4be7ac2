package dev.rondo.internal.routing;

import dev.rondo.Ask;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/** Passes each message on to the member to which its {@code @RouteBy} parameter belongs. */
final class ByKeyCell extends DraftingCell {

  /** As of some members: whoever finds that they are others by now makes another. */
  private volatile HashRing ring = new HashRing(new GeneratedRef[0]);

  ByKeyCell(
      String kind, String name, GeneratedContract<?, ?> contract, LoopSurroundings surroundings) {
    super(kind, name, contract, surroundings);
  }

  private @Nullable GeneratedRef memberFor(MessageSlot draft) {
    turns.next();
    HashRing now = ring;
    GeneratedRef[] all = members.all();
    if (now.members != all) {
      now = new HashRing(all);
      ring = now;
    }
    return all.length == 0 ? null : now.memberFor(self().routingHash(draft));
  }

  @Override
  public void publish(MessageSlot draft) {
    GeneratedRef member = memberFor(draft);
    if (member == null) {
      loseForNobody(draft);
    } else {
      tell(member, draft.target, draft);
    }
  }

  @Override
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot draft) {
    GeneratedRef member = memberFor(draft);
    return member == null
        ? askNobody(draft)
        : member.cell.publishAsk(slotOfAsk(member, draft.target, draft));
  }
}
