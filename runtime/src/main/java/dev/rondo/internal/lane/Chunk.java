package dev.rondo.internal.lane;

import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/** A block of preallocated slots, the unit in which a lane grows. */
final class Chunk {

  /** Slots in a chunk. */
  static final int SLOTS = 1024;

  final MessageSlot[] slots = new MessageSlot[SLOTS];
  @Nullable Chunk next;

  Chunk() {
    for (int i = 0; i < SLOTS; i++) {
      slots[i] = new MessageSlot(MessageSlot.IN_LANE);
    }
  }
}
