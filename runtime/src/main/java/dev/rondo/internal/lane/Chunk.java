package dev.rondo.internal.lane;

import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/** A block of preallocated slots, the unit in which a lane grows. */
final class Chunk {

  final MessageSlot[] slots;
  @Nullable Chunk next;

  Chunk(int size) {
    slots = new MessageSlot[size];
    for (int i = 0; i < size; i++) {
      slots[i] = new MessageSlot(MessageSlot.IN_LANE);
    }
  }
}
