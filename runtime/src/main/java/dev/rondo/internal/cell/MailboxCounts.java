package dev.rondo.internal.cell;

import dev.rondo.annotation.Mailbox.OnFull;
import dev.rondo.metrics.MailboxMetrics;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What the mailboxes of one contract come to that are full, or were. Any thread. */
final class MailboxCounts {

  private final Set<Room> rooms = ConcurrentHashMap.newKeySet();
  private final LongAdder refused = new LongAdder();
  private final LongAdder droppedNewest = new LongAdder();
  private final LongAdder droppedOldest = new LongAdder();
  private final LongAdder pressed = new LongAdder();
  private final LongAdder resting = new LongAdder();
  private final LongAdder rests = new LongAdder();
  private final LongAdder restNanos = new LongAdder();
  private final LongAdder waits = new LongAdder();
  private final LongAdder waitNanos = new LongAdder();

  void add(Room room) {
    rooms.add(room);
  }

  void remove(Room room) {
    rooms.remove(room);
  }

  void refused() {
    refused.increment();
  }

  void dropped(OnFull onFull) {
    (onFull == OnFull.DROP_OLDEST ? droppedOldest : droppedNewest).increment();
  }

  /** An actor without bound came under pressure. */
  void pressed() {
    pressed.increment();
  }

  void unpressed() {
    pressed.decrement();
  }

  /** An actor begins to rest. */
  void rests() {
    resting.increment();
  }

  void rested(long nanos) {
    resting.decrement();
    rests.increment();
    restNanos.add(nanos);
  }

  void waited(long nanos) {
    waits.increment();
    waitNanos.add(nanos);
  }

  MailboxMetrics metrics() {
    return new MailboxMetrics(
        rooms.stream().filter(Room::isFull).count(),
        pressed.sum(),
        resting.sum(),
        refused.sum(),
        droppedNewest.sum(),
        droppedOldest.sum(),
        rests.sum(),
        restNanos.sum(),
        waits.sum(),
        waitNanos.sum());
  }
}
