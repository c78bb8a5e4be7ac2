package dev.rondo.internal.loop;

import dev.rondo.spi.MessageSlot;

/**
 * A slot of a ring. Its writer and its reader are different threads, so it is padded to two cache
 * lines: unpadded neighbours share one and slow each other down.
 */
final class RingSlot extends MessageSlot {

  @SuppressWarnings("unused")
  private long pad0, pad1, pad2, pad3;

  /** The sequence that was published here where the ring could not be told; see {@link Ring}. */
  volatile long publishedAnyway = -1;

  /** Where it is. Read only if need be: it lies in a line that the neighbour's sender writes. */
  final Ring ring;

  RingSlot(Ring ring) {
    super(0);
    this.ring = ring;
  }
}
