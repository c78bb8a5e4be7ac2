package dev.rondo.internal.cell;

import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.MessageSlot;

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
    MessageSlot message = new MessageSlot(MessageSlot.IN_LANE);
    for (int count = 0; count < SERVED_AT_ONCE && cell.running && !lane.isEmpty(); count++) {
      // Taken out first: its handler may end the actor, and so whatever is deferred.
      takeInto(message);
      cell.loop.handleControl(message);
    }
    return cell.running && lane.isEmpty();
  }

  /** Makes dead letters of all messages. */
  void refuse(LivingCell<?, ?> cell) {
    MessageSlot message = new MessageSlot(MessageSlot.IN_LANE);
    while (!lane.isEmpty()) {
      takeInto(message);
      cell.refuse(message, ActorCell.STOPPED);
      message.clear();
    }
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
