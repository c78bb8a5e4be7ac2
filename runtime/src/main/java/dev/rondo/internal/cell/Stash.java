package dev.rondo.internal.cell;

import dev.rondo.Spawn;
import dev.rondo.StashFullException;
import dev.rondo.StashOverflow;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.MessageSlot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Messages that an actor has put aside, in the order in which it did. The loop only. */
final class Stash {

  private final int capacity;
  private final StashOverflow overflow;
  private @Nullable Lane lane;

  /** Whether an actor with these options needs one from the start, to know them. */
  static boolean isSpecial(Spawn options) {
    Spawn usual = Spawn.defaults();
    return options.stashCapacity() != usual.stashCapacity()
        || options.stashOverflow() != usual.stashOverflow();
  }

  Stash(Spawn options) {
    capacity = options.stashCapacity();
    overflow = options.stashOverflow();
  }

  int size() {
    return lane == null ? 0 : lane.size();
  }

  /**
   * Takes the message out of its slot, which the caller clears, or makes room by a dead letter.
   *
   * @throws StashFullException if there is no room and that is a failure
   */
  void add(ServingCell<?, ?> cell, MessageSlot message) {
    if (size() < capacity) {
      keep(message);
      return;
    }
    String text = "the stash of " + cell.path() + " is full; it has room for " + capacity;
    switch (overflow) {
      case FAIL -> throw new StashFullException(text);
      case DROP_NEWEST -> drop(cell, message, text);
      case DROP_OLDEST -> {
        dropOldest(cell, text);
        keep(message);
      }
    }
  }

  private void keep(MessageSlot message) {
    if (lane == null) {
      lane = new Lane();
    }
    MessageSlot kept = lane.claim();
    kept.copyFrom(message);
    kept.sequence = MessageSlot.PUT_ASIDE;
  }

  private void dropOldest(ServingCell<?, ?> cell, String text) {
    Lane full = Objects.requireNonNull(lane, "a full stash has messages");
    MessageSlot oldest = Objects.requireNonNull(full.peek(), "a full stash has messages");
    drop(cell, oldest, text);
    oldest.clear();
    full.advance();
  }

  private static void drop(ServingCell<?, ?> cell, MessageSlot message, String text) {
    if (message.origin instanceof PendingAsk<?> ask) {
      ask.fail(new StashFullException(ask + " failed: " + text));
    }
    cell.refuse(message, text);
  }

  /** Has the messages come before all others that wait. */
  void giveBack(ServingCell<?, ?> cell) {
    Lane all = lane;
    lane = null;
    if (all != null) {
      cell.runNext(all);
    }
  }
}
