package dev.rondo.spi;

import dev.rondo.Ask;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Where a ref leads: takes messages for one actor, and the actor's replies.
 *
 * <p>A generated ref sends in three steps: claim, store the parameters, publish. Between claim and
 * publish stand plain stores only. Whatever could throw or allocate comes before the claim, because
 * a slot that is claimed and never published would stop everybody behind it.
 *
 * <p>Claim and publish may be called by any thread; {@link #reply} and {@link #replyLater} by the
 * actor's own loop, while it dispatches.
 */
public abstract class Cell {

  /** For the runtime's own kinds of cell. */
  protected Cell() {}

  /**
   * Claims a slot for a tell, its target and operation filled in. Never null, and never waits on an
   * event loop's thread; another thread waits while the actor's ring is full.
   *
   * <p>When the actor's system has closed, the slot is a detached one, and its message becomes a
   * dead letter when published.
   *
   * @throws dev.rondo.MailboxFullException if the ref's {@code within} or an interrupt ended the
   *     wait for room; nothing was sent
   */
  public abstract MessageSlot claim(GeneratedRef ref, int op);

  /** Claims a slot for an ask, as {@link #claim} does, with a new ask in it. */
  public abstract MessageSlot claimAsk(GeneratedRef ref, int op);

  /**
   * Claims a slot for a tell that travels in the control lane. Never null, never waits: the slot is
   * a new one. When the actor's system has closed, it is a detached one, as with {@link #claim}.
   */
  public abstract MessageSlot claimControl(GeneratedRef ref, int op);

  /** Makes a claimed and filled slot visible to the loop. */
  public abstract void publish(MessageSlot slot);

  /** Publishes an ask's slot and returns the ask. */
  public abstract <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot);

  /** Answers the ask in this slot. */
  public abstract void reply(MessageSlot slot, @Nullable Object value);

  /** Answers the ask in this slot when the stage completes, as the stage completes. */
  public abstract void replyLater(MessageSlot slot, @Nullable CompletionStage<?> stage);

  /**
   * The same in the actor's own turn, where the reply or a parameter is a {@link dev.rondo.Cow}: a
   * handle is its actor's, and no other thread's. Those in parameters end after that, unless kept.
   * Where there is no actor whoever takes the message has its handles, and ends them.
   */
  public void replyLaterInTurn(
      MessageSlot slot, @Nullable CompletionStage<?> stage, Object... parameters) {
    replyLater(slot, stage);
  }

  /**
   * The actor's own cell, if this one leads to it in another way. Refs with equal ones are equal.
   */
  public Cell primary() {
    return this;
  }

  /** The actor's path. */
  public abstract String path();
}
