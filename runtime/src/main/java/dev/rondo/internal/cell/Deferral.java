package dev.rondo.internal.cell;

import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Predicate;

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
    copy(slot, lanes.getLast().claim());
  }

  /** Takes messages that come before all that it has. */
  void addFirst(Lane lane) {
    lanes.addFirst(lane);
  }

  /** Takes over what another has, behind all that this one has. */
  void append(Deferral other) {
    lanes.addAll(other.lanes);
  }

  int size() {
    int size = 0;
    for (Lane lane : lanes) {
      size += lane.size();
    }
    return size;
  }

  boolean isEmpty() {
    while (lanes.size() > 1 && lanes.getFirst().isEmpty()) {
      lanes.removeFirst();
    }
    return lanes.getFirst().isEmpty();
  }

  /** Runs messages while the actor can, up to a limit. Returns whether it can and none is left. */
  boolean serve(LivingCell<?, ?> cell) {
    MessageSlot message = newSlot();
    for (int count = 0; count < SERVED_AT_ONCE && goesOn(cell); count++) {
      // Taken out first: its handler may end the actor, and so whatever is deferred.
      takeInto(message);
      cell.loop.handleControl(message);
    }
    return cell.running && isEmpty();
  }

  /** Takes the oldest message out of those, if there is one, and has that done with it. */
  void takeOldest(Predicate<MessageSlot> those, Consumer<MessageSlot> action) {
    Lane others = new Lane();
    MessageSlot message = newSlot();
    while (message.target == null && !isEmpty()) {
      takeInto(message);
      if (!those.test(message)) {
        copy(message, others.claim());
        message.clear();
      }
    }
    if (!others.isEmpty()) {
      lanes.addFirst(others);
    }
    if (message.target != null) {
      action.accept(message);
      message.clear();
    }
  }

  private boolean goesOn(LivingCell<?, ?> cell) {
    return cell.running && !cell.loop.isTurnLong() && !isEmpty();
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

  private static MessageSlot newSlot() {
    return new MessageSlot(MessageSlot.DETACHED);
  }

  /** Copies a message, but not where it was: it is of none of the loop's queues. */
  private static void copy(MessageSlot from, MessageSlot to) {
    to.copyFrom(from);
    boolean isPutAside = from.sequence == MessageSlot.PUT_ASIDE;
    to.sequence = isPutAside ? MessageSlot.PUT_ASIDE : MessageSlot.DETACHED;
  }

  private void takeInto(MessageSlot message) {
    Lane lane = lanes.getFirst();
    MessageSlot oldest = lane.peek();
    if (oldest == null) {
      throw new IllegalStateException("a lane has fewer messages than it says");
    }
    copy(oldest, message);
    oldest.clear();
    lane.advance();
  }
}
