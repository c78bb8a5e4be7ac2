package dev.rondo.internal.cell;

import dev.rondo.MailboxFullException;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.io.Serial;

/** What a handler throws to have another actor handle its message, and answer its asker. */
final class ForwardSignal extends HandlerSignal {

  @Serial private static final long serialVersionUID = 1;

  private final transient GeneratedRef to;

  ForwardSignal(GeneratedRef to) {
    super("forward(..)", "sends a message on");
    this.to = to;
  }

  /**
   * Sends the message in that slot, which the caller clears. Where there is no room, it becomes a
   * dead letter of the other actor: the handler that sent it cannot be told any more.
   */
  void send(MessageSlot message) {
    try {
      sendNow(message);
    } catch (MailboxFullException full) {
      message.target = to.primary;
      ((ActorCell<?, ?>) to.cell.primary()).drop(message);
    }
  }

  private void sendNow(MessageSlot message) {
    MessageSlot slot =
        message.sequence == MessageSlot.CONTROL
            ? to.cell.claimControl(to, message.op)
            : to.cell.claim(to, message.op);
    GeneratedRef receiver = slot.target;
    slot.copyFrom(message);
    slot.target = receiver; // One that was chosen, where the ref stands for several.
    if (message.origin instanceof PendingAsk<?> ask) {
      ask.forwardTo(receiver);
      ask.isSent(slot.sequence);
    }
    to.cell.publish(slot);
  }
}
