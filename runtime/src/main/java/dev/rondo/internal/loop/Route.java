package dev.rondo.internal.loop;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.lane.Lane;
import dev.rondo.spi.MessageSlot;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one loop has for another: the messages of this flush, and behind a full ring those of
 * flushes before. The sending loop only.
 */
final class Route {

  private static final int SMALLEST_BATCH = 16;

  private final EventLoop target;
  private final boolean isSameSystem;
  private MessageSlot[] batch = new MessageSlot[SMALLEST_BATCH];
  private int size;

  /** What found no room, which goes first; null when there is nothing. */
  private @Nullable Lane overflow;

  Route(EventLoop target, boolean isSameSystem) {
    this.target = target;
    this.isSameSystem = isSameSystem;
  }

  EventLoop target() {
    return target;
  }

  /** Adds a message to the batch. The slot must stay as it is until the batch is sent. */
  void add(MessageSlot slot) {
    if (size == batch.length) {
      batch = Arrays.copyOf(batch, 2 * size);
    }
    batch[size++] = slot;
  }

  boolean isIdle() {
    return size == 0 && overflow == null;
  }

  /** Sends what there is room for, in order, and keeps the rest. Returns how many have gone. */
  int send() {
    int gone = overflow == null ? 0 : sendOverflow(overflow);
    int sent = overflow == null ? sendBatch() : 0;
    for (int i = sent; i < size; i++) {
      keep(batch[i]);
    }
    Arrays.fill(batch, 0, size, null);
    size = 0;
    return gone + sent;
  }

  private int sendBatch() {
    int sent = 0;
    while (sent < size) {
      int taken = target.inbound().send(batch, sent, size - sent, isSameSystem);
      if (taken == 0) {
        break;
      }
      if (taken == Inbound.REFUSED) {
        refuse(batch, sent, size);
        taken = size - sent;
      }
      for (int i = 0; i < taken; i++) {
        batch[sent + i].clear();
      }
      sent += taken;
    }
    return sent;
  }

  private int sendOverflow(Lane waiting) {
    int gone = 0;
    for (int run = waiting.run(); run > 0; run = waiting.run()) {
      MessageSlot[] slots = waiting.runSlots();
      int start = waiting.runStart();
      int taken = target.inbound().send(slots, start, run, isSameSystem);
      if (taken == Inbound.REFUSED) {
        refuse(slots, start, start + run);
        taken = run;
      }
      waiting.pass(taken);
      gone += taken;
      if (taken < run) {
        return gone;
      }
    }
    overflow = null;
    return gone;
  }

  private void keep(MessageSlot slot) {
    if (overflow == null) {
      overflow = new Lane();
    }
    overflow.claim().copyFrom(slot);
    slot.clear();
  }

  private void refuse(MessageSlot[] slots, int from, int to) {
    for (int i = from; i < to; i++) {
      refuse(slots[i], target.refusal());
    }
  }

  private static void refuse(MessageSlot slot, String reason) {
    if (slot.target != null) {
      ((ActorCell<?, ?>) slot.target.cell).refuse(slot, reason);
    }
  }

  /** Makes dead letters of what is left. */
  void refuseAll(String reason) {
    if (overflow != null) {
      for (MessageSlot slot = overflow.peek(); slot != null; slot = overflow.peek()) {
        refuse(slot, reason);
        slot.clear();
        overflow.advance();
      }
      overflow = null;
    }
  }
}
