package dev.rondo.internal.routing;

import dev.rondo.Ask;
import dev.rondo.MailboxFullException;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Passes each message on to all members; each gets what it would get if it were told by itself. */
class BroadcastCell extends DraftingCell {

  BroadcastCell(
      String kind, String name, GeneratedContract<?, ?> contract, LoopSurroundings surroundings) {
    super(kind, name, contract, surroundings);
  }

  @Override
  public void publish(MessageSlot draft) {
    turns.next();
    tellAll(members.all(), draft);
  }

  final void tellAll(GeneratedRef[] all, MessageSlot draft) {
    GeneratedRef ref = draft.target;
    if (draft.origin instanceof PendingAsk<?>) {
      lose(draft, self(), "it was forwarded to several, which cannot answer one ask");
      return;
    }
    if (all.length == 0) {
      heardByNobody(draft);
      return;
    }
    int last = all.length - 1;
    MessageSlot part = last == 0 ? draft : new MessageSlot(draft.sequence);
    part.origin = draft.origin;
    for (int i = 0; i < last; i++) {
      self().share(draft, part);
      tellOne(all[i], ref, part);
    }
    tellOne(all[last], ref, draft);
  }

  /** Ends a message for which there is nobody. */
  void heardByNobody(MessageSlot draft) {
    loseForNobody(draft);
  }

  private void tellOne(GeneratedRef member, GeneratedRef ref, MessageSlot message) {
    try {
      tell(member, ref, message);
    } catch (MailboxFullException full) { // The others get theirs, so the sender is not told.
      lose(message, member, String.valueOf(full.getMessage()));
    }
  }

  @Override
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot draft) {
    throw new UnsupportedOperationException(
        contract.method(draft.op) + " is an ask, and " + path() + " has many who would answer it");
  }

  /** Asks all members. One that refuses the call fails its ask. */
  final <T extends @Nullable Object> List<CompletionStage<T>> askAll(
      GeneratedRef[] all, MessageSlot draft) {
    List<CompletionStage<T>> asks = new ArrayList<>(all.length);
    int last = all.length - 1;
    MessageSlot part = last == 0 ? draft : new MessageSlot(draft.sequence);
    for (int i = 0; i < last; i++) {
      self().share(draft, part);
      asks.add(askOne(all[i], draft.target, part));
    }
    asks.add(askOne(all[last], draft.target, draft));
    return asks;
  }

  private <T extends @Nullable Object> CompletionStage<T> askOne(
      GeneratedRef member, GeneratedRef ref, MessageSlot message) {
    try {
      return member.cell.publishAsk(slotOfAsk(member, ref, message));
    } catch (MailboxFullException full) {
      self().drop(message);
      return CompletableFuture.failedFuture(full);
    }
  }
}
