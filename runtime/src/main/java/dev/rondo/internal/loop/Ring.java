package dev.rondo.internal.loop;

import com.lmax.disruptor.InsufficientCapacityException;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.Sequence;
import dev.rondo.dispatch.Platform;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/**
 * One of the rings of an {@link Inbound}, with its gate.
 *
 * <p>Sequences are counted on from ring to ring, those in slots and those that methods take and
 * return: the first of this ring is {@link #base}.
 */
final class Ring {

  static final int OPEN = 0;

  /** Only loops of the same system may send. */
  static final int CLOSED_TO_OTHERS = 1;

  static final int CLOSED = 2;

  /** Another ring has taken its place, or will at once. */
  static final int MOVED = 3;

  /**
   * What {@link #publish} catches. Named here so that the class is resolved early: to look it up
   * for the first time takes stack, of which there is none left then.
   */
  @SuppressWarnings("unused")
  private static final Class<?> CAUGHT = StackOverflowError.class;

  /**
   * What a full ring throws. Initialized early: were a sender's stack to end inside its
   * initializer, the class would be unusable, and with it each ring that is full, for the rest of
   * the process.
   */
  @SuppressWarnings({"unused", "StaticAssignmentOfThrowable"}) // It is static there as well.
  private static final Exception FULL = InsufficientCapacityException.INSTANCE;

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private final Platform platform;
  private final RingBuffer<MessageSlot> buffer;

  /** The ring's slots once more: a claimed slot must be reached without a call. */
  private final RingSlot[] slots;

  private final int mask;

  /** What the loop has handled; senders wait behind it when the ring is full. */
  private final Sequence handled = new Sequence();

  /** The first sequence. Written by whoever moves here, before the ring is there for others. */
  long base;

  /** The ring that came after; null again when the loop has gone there. */
  @Nullable Ring next;

  /** Who may still send: see the constants. */
  volatile int gate = OPEN;

  Ring(int slots, WakeUp wakeUp, Platform platform) {
    this.platform = platform;
    buffer = RingBuffer.createMultiProducer(() -> new RingSlot(this), slots, wakeUp);
    buffer.addGatingSequences(handled);
    this.slots = new RingSlot[slots];
    mask = slots - 1;
    for (int i = 0; i < slots; i++) {
      this.slots[i] = (RingSlot) buffer.get(i);
    }
  }

  int size() {
    return mask + 1;
  }

  // Senders.

  /**
   * Claims a slot; null if the ring is full, or further closed than that limit. Who gets one has to
   * publish it, and must not call anything before.
   */
  @Nullable MessageSlot tryClaim(int limit) {
    long sequence;
    try {
      sequence = buffer.tryNext();
    } catch (InsufficientCapacityException full) {
      return null;
    }
    if (SIMULATED) {
      platform.interleave(); // Claimed, and whoever shuts the gate may have looked at the cursor.
    }
    MessageSlot slot = slots[(int) sequence & mask];
    slot.sequence = base + sequence;
    if (gate > limit) {
      publish(slot); // Empty, so the loop passes over it.
      return null;
    }
    return slot;
  }

  /**
   * Publishes a slot of this ring, and wakes the loop.
   *
   * <p>The sender's stack may end inside {@code buffer.publish}, and the slot would stay claimed
   * for ever. What is left to do then must not call anything: a store that {@link #published} looks
   * at.
   */
  void publish(MessageSlot slot) {
    long sequence = slot.sequence;
    try {
      buffer.publish(sequence - base);
    } catch (StackOverflowError e) {
      ((RingSlot) slot).publishedAnyway = sequence;
      throw e;
    }
  }

  /**
   * Copies so many messages into the ring, as far as there is room, and publishes them. Returns how
   * many that were; none if the ring is further closed than that limit.
   */
  int send(MessageSlot[] messages, int[] picked, int from, int count, int limit) {
    int room = Math.min(count, size());
    while (room > 0) {
      try {
        return fill(messages, picked, from, buffer.tryNext(room), room, limit);
      } catch (InsufficientCapacityException full) {
        room = Math.min(room - 1, (int) buffer.remainingCapacity());
      }
    }
    return 0;
  }

  private int fill(
      MessageSlot[] messages, int[] picked, int from, long last, int count, int limit) {
    boolean isOpen = gate <= limit;
    long first = last - count + 1;
    long numberedFrom = base + first;
    for (int i = 0; i < count; i++) {
      MessageSlot slot = slots[(int) (first + i) & mask];
      slot.sequence = numberedFrom + i;
      if (isOpen) {
        slot.copyFrom(messages[picked[from + i]]);
      }
    }
    buffer.publish(first, last);
    return isOpen ? count : 0;
  }

  // The loop.

  /** How many slots can be handled now, counted up to the limit. */
  int published(int limit) {
    long first = handled.get() + 1;
    long last = Math.min(buffer.getCursor(), first + limit - 1);
    long sequence = first;
    while (sequence <= last && isPublished(sequence)) {
      sequence++;
    }
    return (int) (sequence - first);
  }

  private boolean isPublished(long sequence) {
    return buffer.isAvailable(sequence)
        || slots[(int) sequence & mask].publishedAnyway == base + sequence;
  }

  /** The first slot that is not yet handled, plus an offset below {@link #published}. */
  MessageSlot slot(int offset) {
    return slots[(int) (handled.get() + 1 + offset) & mask];
  }

  /** Gives the slots back to the senders; they must be cleared by now. */
  void handled(int count) {
    handled.set(handled.get() + count);
  }

  /** The ring that came after, once all is handled that was sent before; else null. */
  @Nullable Ring successor() {
    Ring ring = next;
    return ring != null && handled() >= ring.base - 1 ? ring : null;
  }

  // Any thread.

  /** The last sequence that was claimed. */
  long claimed() {
    return base + buffer.getCursor();
  }

  /** The last sequence that was handled. Slots that were claimed and given up may count as such. */
  long handled() {
    return base + handled.get();
  }

  /** The slot that is handled now; see {@link Inbound#glance}. */
  @Nullable MessageSlot glance() {
    long first = handled.get() + 1;
    long last = Math.min(buffer.getCursor(), first + mask);
    for (long sequence = first; sequence <= last; sequence++) {
      MessageSlot slot = slots[(int) sequence & mask];
      if (slot.target != null) {
        return slot;
      }
    }
    return null;
  }

  /** The sequence that all behind it wait for, since it is claimed and not published; or null. */
  @Nullable Long unpublished() {
    long first = handled.get() + 1;
    return first <= buffer.getCursor() && !isPublished(first) ? base + first : null;
  }
}
