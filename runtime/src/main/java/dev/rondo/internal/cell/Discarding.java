package dev.rondo.internal.cell;

import dev.rondo.spi.MessageSlot;

/**
 * Throws away what an actor's loop held for it at one moment. That lies among messages to others,
 * so it goes as the loop comes to it: in the ring up to a place, in the lane up to a mark. The loop
 * only.
 */
final class Discarding {

  private final ActorCell<?, ?> cell;
  private final long lastInRing;
  private boolean isLaneDone;
  private boolean isRingDone;

  Discarding(ActorCell<?, ?> cell, long lastInRing) {
    this.cell = cell;
    this.lastInRing = lastInRing;
  }

  /** Marks the lane, and has the loop say when the ring is handled up to the place. */
  void begin() {
    cell.signal(new SignalRef(cell, false, this::laneDone));
    cell.loop().whenDrained(lastInRing, this::ringDone);
  }

  /** Whether the message was there at that moment. */
  boolean includes(MessageSlot slot) {
    return slot.sequence == MessageSlot.IN_LANE
        ? !isLaneDone
        : slot.sequence >= 0 && slot.sequence <= lastInRing;
  }

  private void laneDone() {
    isLaneDone = true;
    endIfDone();
  }

  private void ringDone() {
    isRingDone = true;
    endIfDone();
  }

  private void endIfDone() {
    if (isLaneDone && isRingDone) {
      cell.discardingEnded();
    }
  }
}
