package dev.rondo.internal.cell;

import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.MessageSlot;
import java.util.function.Consumer;

/** The messages of an actor that cannot run now, but will, in their order. The loop only. */
final class Deferral {

  /** Messages that run before others on the loop have their turn. */
  private static final int SERVED_AT_ONCE = 256;

  private final Lane lane = new Lane();

  /** Takes the message out of its slot, which the caller clears. */
  void add(MessageSlot slot) {
    lane.claim().copyFrom(slot);
  }

  /** Runs messages while the actor can, up to a limit. Returns whether it can and none is left. */
  boolean serve(LivingCell<?, ?> cell) {
    MessageSlot message = newSlot();
    for (int count = 0; count < SERVED_AT_ONCE && cell.running && !lane.isEmpty(); count++) {
      // Taken out first: its handler may end the actor, and so whatever is deferred.
      takeInto(message);
      cell.loop.handleControl(message);
    }
    return cell.running && lane.isEmpty();
  }

  /** Takes all messages out, and has that done with each. */
  void forEach(Consumer<MessageSlot> action) {
    MessageSlot message = newSlot();
    while (!lane.isEmpty()) {
      takeInto(message);
      action.accept(message);
      message.clear();
    }
  }

  /** Of no queue, so that a message which was deferred is not taken for one of the loop's lane. */
  private static MessageSlot newSlot() {
    return new MessageSlot(MessageSlot.DETACHED);
  }

  private void takeInto(MessageSlot message) {
    MessageSlot oldest = lane.peek();
    if (oldest == null) {
      throw new IllegalStateException("a lane has fewer messages than it says");
    }
    message.copyFrom(oldest);
    oldest.clear();
    lane.advance();
  }
}
