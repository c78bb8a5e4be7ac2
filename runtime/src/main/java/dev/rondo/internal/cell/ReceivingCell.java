package dev.rondo.internal.cell;

import dev.rondo.Ask;
import dev.rondo.internal.ask.OwedReplies;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stands where an actor would, and hands each message over on the thread that sends it. Never full.
 * Any thread.
 */
public final class ReceivingCell extends Cell implements Watchable {

  private final String path;
  private final LoopSurroundings surroundings;
  private final Consumer<MessageSlot> receiver;
  private final OwedReplies owed;
  private final Ending ending = new Ending();

  /** Makes a cell with that path. */
  public ReceivingCell(String path, LoopSurroundings surroundings, Consumer<MessageSlot> receiver) {
    this.path = path;
    this.surroundings = surroundings;
    this.receiver = receiver;
    this.owed = new OwedReplies(surroundings.deadLetters());
  }

  /** Has those told who watch it; nothing else changes. */
  public void stop() {
    ending.come();
  }

  @Override
  public void addWatcher(Watcher watcher) {
    ending.addWatcher(watcher);
  }

  @Override
  public void removeWatcher(Watcher watcher) {
    ending.removeWatcher(watcher);
  }

  @Override
  public MessageSlot claim(GeneratedRef ref, int op) {
    MessageSlot slot = new MessageSlot(MessageSlot.DETACHED);
    slot.target = ref.primary;
    slot.op = op;
    return slot;
  }

  @Override
  public MessageSlot claimControl(GeneratedRef ref, int op) {
    return claim(ref, op);
  }

  @Override
  public MessageSlot claimAsk(GeneratedRef ref, int op) {
    MessageSlot slot = claim(ref, op);
    slot.origin = AskStart.newAsk(ref, op, surroundings);
    return slot;
  }

  @Override
  public void publish(MessageSlot slot) {
    receiver.accept(slot);
  }

  @Override
  @SuppressWarnings("unchecked") // The generated stub says what the reply is.
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot) {
    PendingAsk<T> ask = (PendingAsk<T>) AskStart.pendingAsk(slot);
    AskStart.began(ask, surroundings);
    publish(slot);
    return ask;
  }

  @Override
  public void reply(MessageSlot slot, @Nullable Object value) {
    AskStart.pendingAsk(slot).reply(value);
  }

  @Override
  public void replyLater(MessageSlot slot, @Nullable CompletionStage<?> stage) {
    PendingAsk<?> ask = AskStart.pendingAsk(slot);
    owed.answerLater(
        ask, Objects.requireNonNull(stage, () -> ask.method() + " returned null"), Runnable::run);
  }

  @Override
  public String path() {
    return path;
  }
}
