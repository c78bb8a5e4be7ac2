package dev.rondo.internal.routing;

import dev.rondo.Ask;
import dev.rondo.Asks;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/** Tells all members what it is told, and asks them all: the first reply is the reply. */
final class ScatterCell extends BroadcastCell {

  ScatterCell(
      String kind, String name, GeneratedContract<?, ?> contract, LoopSurroundings surroundings) {
    super(kind, name, contract, surroundings);
  }

  @Override
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot draft) {
    turns.next();
    GeneratedRef[] all = members.all();
    return all.length == 0 ? askNobody(draft) : Asks.<T>any(askAll(all, draft));
  }
}
