package dev.rondo.internal.routing;

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
}
