package dev.rondo.internal.loop;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.MessageSlot;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one loop has for another: the messages of this flush, and behind a full ring those of
 * flushes before. The sending loop only.
 */
final class Route {

  private static final int SMALLEST_BATCH = 16;

  /** Picks slots in a row. */
  private static final int[] IN_ORDER = IntStream.range(0, Lane.SLOTS).toArray();

  private final EventLoop target;
  private final boolean isSameSystem;

  /** Whether it leads to the sender itself, for an actor that is about to arrive there. */
  private final boolean isHome;

  /**
   * Where the messages of the batch are in a run of the outbound lane. Numbers and not references:
   * those would have to be stored for each message, past the collector's barriers.
   */
  private int[] batch = new int[SMALLEST_BATCH];

  private int size;

  /** What found no room, which goes first; null when there is nothing. */
  private @Nullable Lane overflow;

  /** That this is too much; null if it is not. */
  private @Nullable Jam jam;

  Route(EventLoop sender, EventLoop target) {
    this.target = target;
    this.isSameSystem = sender.isOfSameSystem(target);
    this.isHome = sender == target;
  }

  EventLoop target() {
    return target;
  }

  /** Adds the message in that slot of a run to the batch. */
  void add(int index) {
    if (size == batch.length) {
      batch = Arrays.copyOf(batch, 2 * size);
    }
    batch[size++] = index;
  }

  boolean isIdle() {
    return size == 0 && overflow == null;
  }

  /** How many messages wait behind a full ring. */
  int kept() {
    return overflow == null ? 0 : overflow.size();
  }

  /** Looks whether too much waits there. Returns how much it is. */
  int judge() {
    int kept = kept();
    jam = Jam.judge(jam, kept);
    return kept;
  }

  /** That too much waits, as of when it was {@linkplain #judge judged}; null if it does not. */
  @Nullable Jam jam() {
    return jam;
  }

  /** Forgets the messages of the batch, which stay where they are. */
  void dropBatch() {
    size = 0;
  }

  /** Sends of the batch what there is room for, in order, and keeps the rest; see {@link #add}. */
  int send(MessageSlot[] run, long begun) {
    int sent = overflow == null ? send(run, batch, 0, size, begun) : 0;
    for (int i = sent; i < size; i++) {
      keep(run[batch[i]]);
    }
    size = 0;
    return sent;
  }

  /** Sends what was kept, as far as there is room. Returns how many messages have gone. */
  int sendOverflow(long begun) {
    int gone = 0;
    while (overflow != null) {
      int run = overflow.run();
      int sent = send(overflow.runSlots(), IN_ORDER, overflow.runStart(), run, begun);
      overflow.pass(sent);
      gone += sent;
      if (overflow.isEmpty()) {
        overflow = null;
      } else if (sent < run) {
        break;
      }
    }
    return gone;
  }

  /** Sends or refuses as many of the picked messages as there is room for; returns their number. */
  private int send(MessageSlot[] run, int[] picked, int from, int count, long begun) {
    if (isHome) {
      return 0; // The actor will take it as it arrives.
    }
    int sent = 0;
    while (sent < count) {
      int taken =
          target.inbound().send(run, picked, from + sent, count - sent, isSameSystem, begun);
      if (taken == 0) {
        break;
      }
      if (taken == Inbound.REFUSED) {
        for (int i = sent; i < count; i++) {
          refuse(run[picked[from + i]], target.refusal());
        }
        return count;
      }
      sent += taken;
    }
    return sent;
  }

  /** Keeps the message behind what is kept. */
  void keep(MessageSlot slot) {
    if (overflow == null) {
      overflow = new Lane();
    }
    overflow.claim().copyFrom(slot);
  }

  /** Shows the messages that are kept. */
  void forEachKept(Consumer<MessageSlot> action) {
    if (overflow != null) {
      overflow.forEach(action);
    }
  }

  /** Takes all that is kept. */
  Lane takeKept() {
    Lane kept = overflow == null ? new Lane() : overflow;
    overflow = null;
    return kept;
  }

  /** Has messages taken out of those that are kept. */
  void extract(Predicate<MessageSlot> isChosen, Consumer<MessageSlot> taker) {
    if (overflow != null) {
      overflow.extract(isChosen, taker);
      if (overflow.dropEmpty()) {
        overflow = null;
      }
    }
  }

  /** Makes a dead letter of the message, if there is one in the slot. */
  static void refuse(MessageSlot slot, String reason) {
    if (slot.target != null) {
      ((ActorCell<?, ?>) slot.target.cell).refuseUnsent(slot, reason);
    }
  }

  /** Makes dead letters of those messages. */
  static void refuseAll(Lane lane, String reason) {
    for (MessageSlot slot = lane.peek(); slot != null; slot = lane.peek()) {
      refuse(slot, reason);
      slot.clear();
      lane.advance();
    }
  }
}
