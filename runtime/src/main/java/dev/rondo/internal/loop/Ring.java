package dev.rondo.internal.loop;

import com.lmax.disruptor.InsufficientCapacityException;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.Sequence;
import dev.rondo.dispatch.Platform;
import dev.rondo.spi.MessageSlot;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A ring of fixed size with its gate: all there is, or one of those of a {@link GrowingRing}.
 *
 * <p>Sequences are counted on from ring to ring, those in slots and those that methods take and
 * return: the first of this ring is {@link #base}.
 */
final class Ring extends Inbound {

  /** How far a ring is shut in whose place another one is, or will be at once. */
  static final int MOVED = CLOSED + 1;

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
    super(platform);
    buffer = RingBuffer.createMultiProducer(() -> new RingSlot(this), slots, wakeUp);
    buffer.addGatingSequences(handled);
    this.slots = new RingSlot[slots];
    mask = slots - 1;
    for (int i = 0; i < slots; i++) {
      this.slots[i] = (RingSlot) buffer.get(i);
    }
  }

  // Senders.

  @Override
  @Nullable MessageSlot tryClaim(int limit) {
    MessageSlot slot = take(limit);
    return slot == null && gate > limit ? new MessageSlot(MessageSlot.DETACHED) : slot;
  }

  /**
   * Claims a slot; null if the ring is full, or further closed than that limit. Who gets one has to
   * publish it, and must not call anything before.
   */
  @Nullable MessageSlot take(int limit) {
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
  @Override
  public void publish(MessageSlot slot) {
    if (SIMULATED) {
      platform.interleave(); // Claimed and not published: the slots behind have to wait.
    }
    if (!holds(slot)) {
      ((RingSlot) slot).ring.publish(slot);
      return;
    }
    long sequence = slot.sequence;
    try {
      buffer.publish(sequence - base);
    } catch (StackOverflowError e) {
      ((RingSlot) slot).publishedAnyway = sequence;
      throw e;
    }
  }

  /**
   * Whether the slot is one of this ring. Looks at what a claim has just read and nobody writes;
   * the slot itself knows its ring, but in a line that its neighbour's sender may write.
   */
  private boolean holds(MessageSlot slot) {
    return slots[(int) (slot.sequence - base) & mask] == slot;
  }

  @Override
  int send(MessageSlot[] messages, int[] picked, int from, int count, int limit, long begun) {
    int sent = put(messages, picked, from, count, limit, begun);
    return sent == 0 && gate > limit ? REFUSED : sent;
  }

  /**
   * Copies so many messages into the ring, as far as there is room, and publishes them. Returns how
   * many that were; none if the ring is further closed than that limit, or there were more moves.
   */
  int put(MessageSlot[] messages, int[] picked, int from, int count, int limit, long begun) {
    int room = Math.min(count, mask + 1);
    while (room > 0) {
      try {
        return fill(messages, picked, from, buffer.tryNext(room), room, limit, begun);
      } catch (InsufficientCapacityException full) {
        room = Math.min(room - 1, (int) buffer.remainingCapacity());
      }
    }
    return 0;
  }

  private int fill(
      MessageSlot[] messages, int[] picked, int from, long last, int count, int limit, long begun) {
    if (SIMULATED) {
      platform
          .interleave(); // Claimed: who shuts the gate, or moves, may have looked at the cursor.
    }
    boolean isOpen = gate <= limit && moves.begun() == begun;
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

  @Override
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

  @Override
  Ring reading() {
    return this;
  }

  @Override
  void shrink() {}

  @Override
  boolean isDrained() {
    return buffer.getCursor() == handled.get();
  }

  @Override
  boolean isDrainedTo(long sequence) {
    return handled() >= sequence;
  }

  /** The ring that came after, once all is handled that was sent before; else null. */
  @Nullable Ring successor() {
    Ring ring = next;
    return ring != null && isDrainedTo(ring.base - 1) ? ring : null;
  }

  // Closing.

  /** Under a lock: a system may close while this loop ends, and must not open it again. */
  @Override
  synchronized void shut(int degree) {
    gate = Math.max(gate, degree);
  }

  @Override
  int closed() {
    return gate;
  }

  // Any thread.

  @Override
  public long claimed() {
    // The cursor's read is plain; on a weak machine it could come before the caller's store.
    VarHandle.fullFence();
    return cursor();
  }

  /** Slots that were claimed and given up may count as handled. */
  @Override
  long handled() {
    return base + handled.get();
  }

  @Override
  long cursor() {
    return base + buffer.getCursor();
  }

  @Override
  int capacity() {
    return mask + 1;
  }

  @Override
  int occupancy() {
    long done = handled.get(); // First, or the difference could be negative.
    return (int) Math.min(buffer.getCursor() - done, mask + 1);
  }

  @Override
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

  @Override
  @Nullable Long unpublished() {
    long first = handled.get() + 1;
    return first <= buffer.getCursor() && !isPublished(first) ? base + first : null;
  }
}
