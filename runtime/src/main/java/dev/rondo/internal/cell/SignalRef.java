package dev.rondo.internal.cell;

import dev.rondo.Message;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/**
 * The target of a slot that is no message of the contract, but has its place among those: it runs
 * when the actor comes to it. Nothing serves it, so that the loop always asks the cell, which
 * recognizes it; other messages pay nothing.
 */
final class SignalRef extends GeneratedRef {

  private final Runnable action;
  private final Runnable whenRefused;
  private final boolean waits;

  /**
   * Makes one for a slot.
   *
   * @param waits whether it waits while the actor's messages do
   */
  SignalRef(ActorCell<?, ?> cell, boolean waits, Runnable action) {
    this(cell, waits, action, () -> {});
  }

  /**
   * Makes one for slots that must not be lost.
   *
   * @param whenRefused runs where the actor takes no messages any more, or none from there: on any
   *     thread
   */
  SignalRef(ActorCell<?, ?> cell, boolean waits, Runnable action, Runnable whenRefused) {
    super(cell.ref().contract, cell);
    this.waits = waits;
    this.action = action;
    this.whenRefused = whenRefused;
  }

  boolean waits() {
    return waits;
  }

  /** The actor has come to it. */
  void run() {
    action.run();
  }

  /** The actor will not come to it. Any thread. */
  void refused() {
    whenRefused.run();
  }

  @Override
  public void dispatch(MessageSlot slot) {
    throw unknownOperation(slot);
  }

  @Override
  public Message reify(MessageSlot slot) {
    throw unknownOperation(slot);
  }

  @Override
  public void bind(@Nullable Object behavior) {}
}
