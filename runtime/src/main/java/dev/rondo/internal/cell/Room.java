package dev.rondo.internal.cell;

import com.lmax.disruptor.Sequence;

/**
 * How many messages wait in a bounded mailbox, and who is to go on when there is room again. Who
 * sends counts a message in; who takes it in hand, or gives it up, counts it out.
 *
 * <pre>
 * field     written by                                access
 * waiting   senders, the actor's loop                 volatile, by CAS; a cache line of its own
 * waiters   the actor's loop                          plain
 * </pre>
 */
final class Room {

  /** {@link #waiting} of a mailbox that takes everything. */
  private static final long OPEN = Long.MIN_VALUE / 2;

  private final int capacity;
  private final Sequence waiting = new Sequence(0);
  private final Waiters waiters = new Waiters();

  Room(int capacity) {
    this.capacity = capacity;
  }

  /** How many messages may wait. */
  int capacity() {
    return capacity;
  }

  // Any thread.

  /** Counts a message in if there is room for it. Returns whether there was. */
  boolean enterIfRoom() {
    long now;
    do {
      now = waiting.get();
      if (now >= capacity) {
        return false;
      }
    } while (!waiting.compareAndSet(now, now + 1));
    return true;
  }

  /** Counts a message in, whether there is room or not. */
  void enter() {
    waiting.incrementAndGet();
  }

  /** Counts a message out that will not come to the actor. */
  void withdraw() {
    waiting.addAndGet(-1);
  }

  /** How many messages wait. */
  long waiting() {
    return waiting.get();
  }

  /** Whether there is no room for another message. */
  boolean isFull() {
    return waiting.get() >= capacity;
  }

  /** Whether more messages wait than may. */
  boolean isExceeded() {
    return waiting.get() > capacity;
  }

  // The actor's loop.

  /** Counts a message out. */
  void leave() {
    waiting.addAndGet(-1);
    releaseIfRoom();
  }

  /** Has those go on who wait, if half of the messages are gone. */
  void releaseIfRoom() {
    if (!waiters.isEmpty() && hasRoomAgain()) {
      waiters.release();
    }
  }

  /** Has the waiter go on when half of the messages are gone, or now. */
  void keep(Waiter waiter) {
    if (hasRoomAgain()) { // What it has sent may be handled by now, and no more come.
      waiter.goOnSoon();
    } else {
      waiters.add(waiter);
    }
  }

  private boolean hasRoomAgain() {
    return waiting.get() <= capacity / 2;
  }

  /** Lets everything in from now on. */
  void open() {
    waiting.set(OPEN);
    waiters.release();
  }
}
