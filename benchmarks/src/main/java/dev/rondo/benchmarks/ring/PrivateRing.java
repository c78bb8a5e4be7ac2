package dev.rondo.benchmarks.ring;

import org.jspecify.annotations.Nullable;

/** A ring for one thread, without atomics and of fixed size: as little as a queue can be. */
public final class PrivateRing {

  private final Entry[] entries;
  private final int mask;
  private long head;
  private long tail;

  /** Makes an empty ring; the size is a power of two. */
  public PrivateRing(int size) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("size must be a power of two, not " + size);
    }
    entries = new Entry[size];
    for (int i = 0; i < size; i++) {
      entries[i] = new Entry();
    }
    mask = size - 1;
  }

  /** Appends an entry, to be filled by the caller. */
  public Entry claim() {
    if (tail - head > mask) {
      throw new IllegalStateException("the ring is full");
    }
    return entries[(int) tail++ & mask];
  }

  /** The oldest entry, left in its place; null when there is none. */
  public @Nullable Entry peek() {
    return head == tail ? null : entries[(int) head & mask];
  }

  /** Passes the entry that {@link #peek} returned. */
  public void advance() {
    head++;
  }
}
