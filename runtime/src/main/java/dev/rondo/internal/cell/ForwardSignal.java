package dev.rondo.internal.cell;

import dev.rondo.MailboxFullException;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.loop.EventLoop;
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
      if (to.cell.primary() instanceof ActorCell<?, ?> actor) {
        actor.drop(message);
      } else {
        dropBehindRoute(message, full);
      }
    }
  }

  /** The same where something stands in front of the one that has no room. */
  private void dropBehindRoute(MessageSlot message, MailboxFullException full) {
    if (message.origin instanceof PendingAsk<?> ask) {
      ask.fail(full);
    }
    EventLoop sender = EventLoop.ofCaller();
    if (sender == null || !sender.deadLetters().add(message, String.valueOf(full.getMessage()))) {
      to.primary.drop(message);
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
