package dev.rondo.internal.cell;

import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** The messages of an actor that cannot run now, but will, in their order. The loop only. */
final class Deferral {

  /** Messages that run before others on the loop have their turn. */
  private static final int SERVED_AT_ONCE = 256;

  /** In their order. What comes goes into the last one, which is always there. */
  private final Deque<Lane> lanes = new ArrayDeque<>(2);

  Deferral() {
    lanes.add(new Lane());
  }

  /** Takes the message out of its slot, which the caller clears. */
  void add(MessageSlot slot) {
    lanes.getLast().claim().copyFrom(slot);
  }

  /** Takes messages that come before all that it has. */
  void addFirst(Lane lane) {
    lanes.addFirst(lane);
  }

  private boolean isEmpty() {
    while (lanes.size() > 1 && lanes.getFirst().isEmpty()) {
      lanes.removeFirst();
    }
    return lanes.getFirst().isEmpty();
  }

  /** Runs messages while the actor can, up to a limit. Returns whether it can and none is left. */
  boolean serve(LivingCell<?, ?> cell) {
    MessageSlot message = newSlot();
    for (int count = 0; count < SERVED_AT_ONCE && cell.running && !isEmpty(); count++) {
      // Taken out first: its handler may end the actor, and so whatever is deferred.
      takeInto(message);
      cell.loop.handleControl(message);
    }
    return cell.running && isEmpty();
  }

  /** Takes all messages out, and has that done with each. */
  void forEach(Consumer<MessageSlot> action) {
    MessageSlot message = newSlot();
    while (!isEmpty()) {
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
    Lane lane = lanes.getFirst();
    MessageSlot oldest = lane.peek();
    if (oldest == null) {
      throw new IllegalStateException("a lane has fewer messages than it says");
    }
    message.copyFrom(oldest);
    oldest.clear();
    lane.advance();
  }
}
