package dev.rondo.internal.lane;

import dev.rondo.spi.MessageSlot;
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

  private static final int SPARE_CHUNKS = 4;

  private Chunk head = new Chunk();
  private Chunk tail = head;
  private int headIndex;
  private int tailIndex;
  private int chunks = 1;
  private @Nullable Chunk spares;
  private int spareCount;

  /** Makes an empty lane of one chunk. */
  public Lane() {}

  /** Appends an empty slot and returns it, to be filled by the caller. */
  public MessageSlot claim() {
    int index = tailIndex;
    if (index == Chunk.SLOTS) {
      appendChunk();
      index = 0;
    }
    tailIndex = index + 1;
    return tail.slots[index];
  }

  /** The oldest slot, left in its place; null when the lane is empty. */
  public @Nullable MessageSlot peek() {
    if (head == tail) {
      return headIndex == tailIndex ? null : head.slots[headIndex];
    }
    if (headIndex == Chunk.SLOTS) {
      dropChunk();
      return peek();
    }
    return head.slots[headIndex];
  }

  /** Passes the slot that {@link #peek} returned, which must be cleared by now. */
  public void advance() {
    headIndex++;
    if (head == tail && headIndex == tailIndex) {
      // An empty lane starts over, so that light traffic stays within a few cached slots.
      headIndex = 0;
      tailIndex = 0;
    }
  }

  /** How many slots are queued. */
  public int size() {
    return (chunks - 1) * Chunk.SLOTS + tailIndex - headIndex;
  }

  /** Whether no slot is queued. */
  public boolean isEmpty() {
    return head == tail && headIndex == tailIndex;
  }

  private void appendChunk() {
    Chunk chunk = spares;
    if (chunk == null) {
      chunk = new Chunk();
    } else {
      spares = chunk.next;
      chunk.next = null;
      spareCount--;
    }
    tail.next = chunk;
    tail = chunk;
    tailIndex = 0;
    chunks++;
  }

  private void dropChunk() {
    Chunk emptied = head;
    Chunk next = emptied.next;
    if (next == null) {
      throw new IllegalStateException(
          "a lane's head chunk has no successor though it is not the tail");
    }
    head = next;
    headIndex = 0;
    chunks--;
    emptied.next = null;
    if (spareCount < SPARE_CHUNKS) {
      emptied.next = spares;
      spares = emptied;
      spareCount++;
    }
  }
}
