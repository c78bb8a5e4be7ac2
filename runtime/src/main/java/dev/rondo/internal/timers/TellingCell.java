package dev.rondo.internal.timers;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Leads to an actor, as its own cell does. What is told through its ref while a {@link Tick} tells
 * is addressed to that tick, anything else to the actor: so whoever keeps the ref has the actor's.
 */
final class TellingCell<R extends ActorRef> extends Cell {

  private final ActorCell<?, R> actor;
  private final GeneratedRef self;
  private final R ref;

  /** What tells; the actor's loop only. */
  private @Nullable Tick<R> telling;

  @SuppressWarnings("unchecked") // It is the contract of the actor's ref.
  TellingCell(ActorCell<?, R> actor) {
    this.actor = actor;
    this.self = (GeneratedRef) actor.self();
    this.ref = ((GeneratedContract<?, R>) self.contract).newRef(this);
  }

  /** Runs what a tick tells. The actor's turn. */
  void tell(Tick<R> tick, Consumer<? super R> tell) {
    telling = tick;
    try {
      tell.accept(ref);
    } finally {
      telling = null;
    }
  }

  private GeneratedRef target() {
    return isTelling() ? telling : self;
  }

  /** Whether the caller is a tick that tells. Any thread. */
  boolean isTelling() {
    return actor.isInTurn() && telling != null;
  }

  @Override
  public MessageSlot claim(GeneratedRef sender, int op) {
    GeneratedRef target = target(); // Before the claim, behind which there are no calls.
    MessageSlot slot = actor.claim(sender, op);
    slot.target = target;
    return slot;
  }

  @Override
  public MessageSlot claimAsk(GeneratedRef sender, int op) {
    GeneratedRef target = target();
    MessageSlot slot = actor.claimAsk(sender, op);
    slot.target = target;
    return slot;
  }

  @Override
  public MessageSlot claimControl(GeneratedRef sender, int op) {
    GeneratedRef target = target();
    MessageSlot slot = actor.claimControl(sender, op);
    slot.target = target;
    return slot;
  }

  @Override
  public void publish(MessageSlot slot) {
    GeneratedRef target = slot.target; // Once published, the slot belongs to the loop.
    actor.publish(slot);
    count(target);
  }

  @Override
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot) {
    GeneratedRef target = slot.target;
    Ask<T> ask = actor.publishAsk(slot);
    count(target);
    return ask;
  }

  private static void count(@Nullable GeneratedRef target) {
    if (target instanceof Tick<?> tick) {
      tick.told();
    }
  }

  @Override
  public void reply(MessageSlot slot, @Nullable Object value) {
    actor.reply(slot, value);
  }

  @Override
  public void replyLater(MessageSlot slot, @Nullable CompletionStage<?> stage) {
    actor.replyLater(slot, stage);
  }

  @Override
  public void replyLaterInTurn(
      MessageSlot slot, @Nullable CompletionStage<?> stage, Object... parameters) {
    actor.replyLaterInTurn(slot, stage, parameters);
  }

  @Override
  public Cell primary() {
    return actor;
  }

  @Override
  public String path() {
    return actor.path();
  }
}
