package dev.rondo.internal.loop;

import com.lmax.disruptor.InsufficientCapacityException;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.Sequence;
import dev.rondo.MailboxFullException;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The ring through which other threads reach a loop.
 *
 * <p>Senders claim with {@code tryNext} and never with {@code next}: that one would wait deaf to
 * interrupts and to the end of the loop. Once a slot is claimed, no method is called until it is
 * published, so that not even a StackOverflowError comes between.
 *
 * <p>Closing is a flag and a look at the cursor. Whoever closes sets {@code closed}, then reads the
 * cursor and drains to it; a sender claims, then reads {@code closed}. So a slot behind that cursor
 * is one whose sender saw the flag, gave the slot up, and made its message a dead letter.
 */
public final class Inbound {

  /**
   * What {@link #publish} catches. Named here so that the class is resolved early: to look it up
   * for the first time takes stack, of which there is none left then.
   */
  @SuppressWarnings("unused")
  private static final Class<?> CAUGHT = StackOverflowError.class;

  private static final int SPINS_FOR_ROOM = 100;
  private static final long NAP_FOR_ROOM_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

  private final RingBuffer<MessageSlot> ring;

  /** The ring's slots once more: a claimed slot must be reached without a call. */
  private final RingSlot[] slots;

  private final int mask;

  /** What the loop has handled; senders wait behind it when the ring is full. */
  private final Sequence handled = new Sequence();

  private volatile boolean closed;

  Inbound(int slots, WakeUp wakeUp) {
    ring = RingBuffer.createMultiProducer(RingSlot::new, slots, wakeUp);
    ring.addGatingSequences(handled);
    this.slots = new RingSlot[slots];
    mask = slots - 1;
    for (int i = 0; i < slots; i++) {
      this.slots[i] = (RingSlot) ring.get(i);
    }
  }

  // Senders.

  /**
   * Claims a slot, and waits for one while the ring is full. Any thread but a loop's.
   *
   * <p>The unused variables make room on the stack, a kilobyte, which publishing needs: a method is
   * entered only if its frame fits, and HotSpot counts its variables, used or not, in compiled code
   * too, in case it has to go back to the interpreter. They cost no instruction. Without them the
   * sender's stack may end at the very entry of publish, after the claim.
   *
   * @throws MailboxFullException if the wait took longer than the ref allows, or was interrupted
   */
  @SuppressWarnings("UnusedVariable")
  public MessageSlot claim(GeneratedRef ref) {
    long l00,
        l01,
        l02,
        l03,
        l04,
        l05,
        l06,
        l07,
        l08,
        l09,
        l10,
        l11,
        l12,
        l13,
        l14,
        l15,
        l16,
        l17,
        l18,
        l19,
        l20,
        l21,
        l22,
        l23,
        l24,
        l25,
        l26,
        l27,
        l28,
        l29,
        l30,
        l31,
        l32,
        l33,
        l34,
        l35,
        l36,
        l37,
        l38,
        l39,
        l40,
        l41,
        l42,
        l43,
        l44,
        l45,
        l46,
        l47,
        l48,
        l49,
        l50,
        l51,
        l52,
        l53,
        l54,
        l55,
        l56,
        l57,
        l58,
        l59,
        l60,
        l61,
        l62,
        l63;
    MessageSlot slot = tryClaim();
    return slot == null ? claimWhenRoom(ref) : slot;
  }

  /** Claims a slot if there is room and the ring is open; else null. Never waits. */
  @Nullable MessageSlot tryClaim() {
    long sequence;
    try {
      sequence = ring.tryNext();
    } catch (InsufficientCapacityException full) {
      return closed ? new MessageSlot(MessageSlot.DETACHED) : null;
    }
    MessageSlot slot = slots[(int) sequence & mask];
    slot.sequence = sequence;
    if (closed) {
      publish(slot); // Empty, so the loop passes over it.
      return new MessageSlot(MessageSlot.DETACHED);
    }
    return slot;
  }

  private MessageSlot claimWhenRoom(GeneratedRef ref) {
    long start = System.nanoTime();
    for (int tries = 0; ; tries++) {
      MessageSlot slot = tryClaim();
      if (slot != null) {
        return slot;
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new MailboxFullException(
            "interrupted while waiting for room in the mailbox of "
                + ref.path()
                + "; the message was not sent");
      }
      long waited = System.nanoTime() - start;
      if (ref.withinNanos != GeneratedRef.NO_DEADLINE && waited >= ref.withinNanos) {
        throw new MailboxFullException(
            "no room in the mailbox of "
                + ref.path()
                + " within "
                + TimeUnit.NANOSECONDS.toMillis(ref.withinNanos)
                + " ms; the message was not sent");
      }
      if (tries < SPINS_FOR_ROOM) {
        Thread.onSpinWait();
      } else {
        LockSupport.parkNanos(this, NAP_FOR_ROOM_NANOS);
      }
    }
  }

  /**
   * Publishes a claimed and filled slot, and wakes the loop.
   *
   * <p>The sender's stack may end inside {@code ring.publish}, and the slot would stay claimed for
   * ever. What is left to do then must not call anything: a store that {@link #published} looks at.
   */
  public void publish(MessageSlot slot) {
    long sequence = slot.sequence;
    try {
      ring.publish(sequence);
    } catch (StackOverflowError e) {
      ((RingSlot) slot).publishedAnyway = sequence;
      throw e;
    }
  }

  // The loop.

  /** How many slots can be handled now, counted up to the limit. */
  int published(int limit) {
    long first = handled.get() + 1;
    long last = Math.min(ring.getCursor(), first + limit - 1);
    long next = first;
    while (next <= last && isPublished(next)) {
      next++;
    }
    return (int) (next - first);
  }

  private boolean isPublished(long sequence) {
    return ring.isAvailable(sequence) || slots[(int) sequence & mask].publishedAnyway == sequence;
  }

  /** The first slot that is not yet handled, plus an offset below {@link #published}. */
  MessageSlot slot(int offset) {
    return slots[(int) (handled.get() + 1 + offset) & mask];
  }

  /** Gives the slots back to the senders; they must be cleared by now. */
  void handled(int count) {
    handled.set(handled.get() + count);
  }

  /** Whether every claimed slot is handled; part of the protocol of parking. */
  boolean isDrained() {
    return ring.getCursor() == handled.get();
  }

  /** Refuses messages from now on. Returns the last sequence that may hold one. Any thread. */
  long close() {
    closed = true;
    // The cursor's read is plain; on a weak machine it could come before the store.
    VarHandle.fullFence();
    return ring.getCursor();
  }

  /** Whether everything up to the sequence is handled. */
  boolean isDrainedTo(long sequence) {
    return handled.get() >= sequence;
  }

  /** Whether messages are refused. Any thread. */
  public boolean isClosed() {
    return closed;
  }
}
