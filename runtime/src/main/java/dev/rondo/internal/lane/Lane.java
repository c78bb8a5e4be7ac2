package dev.rondo.internal.lane;

import dev.rondo.spi.MessageSlot;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A queue of slots, private to one thread: a ring without its atomics. It grows by whole chunks,
 * copies nothing, and keeps a few spare chunks for the next wave.
 *
 * <p>A claimed slot counts as queued at once; there is nothing to publish, since the thread that
 * would take it is the one that fills it. A slot is handled in place: {@link #peek}, handle, {@link
 * #advance}.
 */
public final class Lane {

  /** The first chunk's slots: many lanes never hold more. */
  static final int FEW_SLOTS = 16;

  /** Slots of all other chunks. */
  public static final int SLOTS = 1024;

  private static final int SPARE_CHUNKS = 4;

  private Chunk head = new Chunk(FEW_SLOTS);
  private Chunk tail = head;
  private int headIndex;
  private int tailIndex;
  private int size;

  /** How many slots were passed before {@link #headIndex} was 0. */
  private long passedBefore;

  private @Nullable Chunk spares;
  private int spareCount;

  /** Makes an empty lane of one chunk. */
  public Lane() {}

  /** Appends an empty slot and returns it, to be filled by the caller. */
  public MessageSlot claim() {
    int index = tailIndex;
    if (index == tail.slots.length) {
      appendChunk();
      index = 0;
    }
    tailIndex = index + 1;
    size++;
    return tail.slots[index];
  }

  /** The oldest slot, left in its place; null when the lane is empty. */
  public @Nullable MessageSlot peek() {
    if (size == 0) {
      return null;
    }
    if (headIndex == head.slots.length) {
      dropChunk();
    }
    return head.slots[headIndex];
  }

  /** The oldest slot, for another thread: a guess, null if in doubt. */
  public @Nullable MessageSlot glance() {
    MessageSlot[] slots = head.slots;
    int index = headIndex;
    return index < slots.length ? slots[index] : null;
  }

  /** The slots in one piece that begin with the oldest; see {@link #runStart} and {@link #run}. */
  public MessageSlot[] runSlots() {
    return head.slots;
  }

  /** Where in {@link #runSlots} the oldest slot is, once {@link #run} was asked for. */
  public int runStart() {
    return headIndex;
  }

  /** How many slots from the oldest on lie in one piece; 0 when the lane is empty. */
  public int run() {
    if (peek() == null) {
      return 0;
    }
    return (head == tail ? tailIndex : head.slots.length) - headIndex;
  }

  /** Clears and passes so many slots. */
  public void pass(int count) {
    for (int i = 0; i < count; i++) {
      MessageSlot slot = peek();
      if (slot == null) {
        throw new IllegalStateException("a lane was to pass more slots than it has");
      }
      slot.clear();
      advance();
    }
  }

  /** Shows its messages, oldest first. */
  public void forEach(Consumer<MessageSlot> action) {
    int from = headIndex;
    for (Chunk chunk = head; chunk != null; chunk = chunk.next) {
      int end = chunk == tail ? tailIndex : chunk.slots.length;
      for (int i = from; i < end; i++) {
        if (chunk.slots[i].target != null) {
          action.accept(chunk.slots[i]);
        }
      }
      from = 0;
    }
  }

  /** Shows some of its messages, oldest first, as many slots apart as that says each time. */
  public void sample(IntSupplier apart, Consumer<MessageSlot> action) {
    int next = headIndex + apart.getAsInt() - 1;
    for (Chunk chunk = head; chunk != null; chunk = chunk.next) {
      int end = chunk == tail ? tailIndex : chunk.slots.length;
      for (; next < end; next += apart.getAsInt()) {
        if (chunk.slots[next].target != null) {
          action.accept(chunk.slots[next]);
        }
      }
      next -= end;
    }
  }

  /** Passes slots at its beginning that hold no message. Returns whether none is left. */
  public boolean dropEmpty() {
    for (MessageSlot slot = peek(); slot != null && slot.target == null; slot = peek()) {
      advance();
    }
    return isEmpty();
  }

  /**
   * Has the messages that are chosen taken out, in their order; their slots stay in the queue,
   * empty.
   */
  public void extract(Predicate<MessageSlot> isChosen, Consumer<MessageSlot> taker) {
    forEach(slot -> extract(slot, isChosen, taker));
  }

  /** The same for one slot, of whatever queue. */
  public static void extract(
      MessageSlot slot, Predicate<MessageSlot> isChosen, Consumer<MessageSlot> taker) {
    if (slot.target != null && isChosen.test(slot)) {
      taker.accept(slot);
      slot.clear();
    }
  }

  /** Passes the slot that {@link #peek} returned, which must be cleared by now. */
  public void advance() {
    headIndex++;
    size--;
    if (size == 0 && head == tail) {
      // An empty lane starts over, so that light traffic stays within a few cached slots.
      passedBefore += headIndex;
      headIndex = 0;
      tailIndex = 0;
    }
  }

  /** How many slots are queued. */
  public int size() {
    return size;
  }

  /** How many slots were passed so far. */
  public long passed() {
    return passedBefore + headIndex;
  }

  /** Whether no slot is queued. */
  public boolean isEmpty() {
    return size == 0;
  }

  private void appendChunk() {
    Chunk chunk = spares;
    if (chunk == null) {
      chunk = new Chunk(SLOTS);
    } else {
      spares = chunk.next;
      chunk.next = null;
      spareCount--;
    }
    tail.next = chunk;
    tail = chunk;
    tailIndex = 0;
  }

  private void dropChunk() {
    Chunk emptied = head;
    Chunk next = emptied.next;
    if (next == null) {
      throw new IllegalStateException(
          "a lane's head chunk has no successor though it is not the tail");
    }
    head = next;
    passedBefore += headIndex;
    headIndex = 0;
    emptied.next = null;
    if (spareCount < SPARE_CHUNKS && emptied.slots.length == SLOTS) {
      emptied.next = spares;
      spares = emptied;
      spareCount++;
    }
  }
}
