package dev.rondo.internal.loop;

import dev.rondo.dispatch.Platform;
import dev.rondo.spi.MessageSlot;
import org.jspecify.annotations.Nullable;

/**
 * Rings one after another, each larger than the last; senders use the newest.
 *
 * <p>Growing is what closing is, only that there is somewhere to go. A sender that finds the ring
 * full shuts its gate, reads the cursor, and puts a larger ring in its place; the loop drains the
 * old one to that cursor before it looks into the next. A sender that finds its ring moved gives
 * its slot up and claims in the next, so what one sender sends keeps its order. It is a sender who
 * has the ring grow, not the loop, whose handler may block. An idle loop goes back to a small ring,
 * and the same way.
 *
 * <pre>
 * field        written by                     access
 * ring         whoever moves, under the lock  volatile
 * closed       whoever closes, under the lock volatile
 * reading      the loop, or for it drain      plain; reports may see an older one
 * ring.base    whoever moves, under the lock  plain, before ring
 * ring.next    the same; the loop cuts it     plain, before ring
 * ring.gate    both, under the lock           volatile, read after the claim
 * </pre>
 */
final class GrowingRing extends Inbound {

  /** How many times larger a ring is than the one that was full. */
  private static final int GROWTH = 4;

  /** Slots that an idle loop keeps; to make more for each burst pays only if bursts are large. */
  private static final int KEPT = 64;

  private final int fewest;
  private final int most;
  private final WakeUp wakeUp;

  /** Where senders claim. */
  private volatile Ring ring;

  /** Where the loop reads: the same, or one before it. */
  private Ring reading;

  /** How far closed it is; a ring's gate says so too, or that it has moved. */
  private volatile int closed = OPEN;

  GrowingRing(int fewest, int most, WakeUp wakeUp, Platform platform) {
    super(platform);
    this.fewest = fewest;
    this.most = most;
    this.wakeUp = wakeUp;
    ring = new Ring(fewest, wakeUp, platform);
    reading = ring;
  }

  // Senders.

  @Override
  @Nullable MessageSlot tryClaim(int limit) {
    Ring seen = ring;
    MessageSlot slot = seen.take(limit);
    while (slot == null) {
      if (closed > limit) {
        return new MessageSlot(MessageSlot.DETACHED);
      }
      if (!hasMoved(seen)) {
        return null;
      }
      seen = ring;
      slot = seen.take(limit);
    }
    return slot;
  }

  @Override
  public void publish(MessageSlot slot) {
    if (SIMULATED) {
      platform.interleave(); // Claimed, and the ring may move.
    }
    ring.publish(slot);
  }

  @Override
  int send(MessageSlot[] messages, int[] picked, int from, int count, int limit, long begun) {
    Ring seen = ring;
    int sent = seen.put(messages, picked, from, count, limit, begun);
    while (sent == 0) {
      if (closed > limit) {
        return REFUSED;
      }
      if (moves.begun() != begun || !hasMoved(seen)) {
        return 0;
      }
      seen = ring;
      sent = seen.put(messages, picked, from, count, limit, begun);
    }
    return sent;
  }

  // Growing.

  /** Whether another ring has taken the place of one without room; has it grow if it may. */
  private boolean hasMoved(Ring full) {
    if (ring == full && full.capacity() < most && full.gate != Ring.MOVED) {
      move(full, Math.min(GROWTH * full.capacity(), most));
    }
    return ring != full;
  }

  /**
   * Puts another ring in the place of that one, unless somebody else has, or it ends. The new one
   * is made under the lock: of many senders that find a ring full one shall make it.
   */
  private void move(Ring from, int slots) {
    if (SIMULATED) {
      platform.interleave(); // Somebody else may move as well, or close, or send.
    }
    synchronized (this) {
      if (ring != from || closed == CLOSED) {
        return;
      }
      Ring to = new Ring(slots, wakeUp, platform);
      from.gate = Ring.MOVED;
      try {
        to.base = claimed() + 1;
      } catch (StackOverflowError e) {
        from.gate = closed; // A sender's stack ended here, and nothing has moved.
        throw e;
      }
      to.gate = closed;
      from.next = to;
      ring = to;
    }
  }

  // The loop.

  @Override
  int published(int limit) {
    int count = reading.published(limit);
    return count == 0 && reading != ring ? publishedNext(limit) : count;
  }

  private int publishedNext(int limit) {
    int count = 0;
    for (Ring next = reading.successor(); next != null && count == 0; next = next.successor()) {
      reading.next = null; // Or garbage that has grown old would keep all that came after it.
      reading = next;
      count = reading.published(limit);
    }
    return count;
  }

  @Override
  long handled() {
    return reading.handled();
  }

  @Override
  long cursor() {
    return ring.cursor();
  }

  @Override
  Ring reading() {
    return reading;
  }

  @Override
  void shrink() {
    if (reading.capacity() > KEPT && isDrained()) {
      move(reading, fewest);
    }
  }

  @Override
  boolean isDrained() {
    return reading == ring && reading.isDrained();
  }

  /** Under the lock: at the loop's end others may drain. */
  @Override
  synchronized boolean isDrainedTo(long sequence) {
    Ring next = reading.next;
    return reading.isDrainedTo(sequence) && (next == null || sequence < next.base);
  }

  // Closing.

  /** Under the lock: nobody shall shut a ring that just then moves. */
  @Override
  synchronized void shut(int degree) {
    closed = Math.max(closed, degree);
    ring.gate = closed;
  }

  @Override
  int closed() {
    return closed;
  }

  // Any thread.

  /** Under the lock: in a ring that has moved there are later ones, which were given up. */
  @Override
  public synchronized long claimed() {
    return ring.claimed();
  }

  @Override
  int capacity() {
    int sum = 0;
    for (Ring each = reading; each != null; each = each.next) {
      sum += each.capacity();
    }
    return sum;
  }

  @Override
  int occupancy() {
    long done = reading.handled(); // First, or the difference could be negative.
    return (int) Math.min(ring.claimed() - done, capacity());
  }

  @Override
  @Nullable MessageSlot glance() {
    return reading.glance();
  }

  @Override
  @Nullable Long unpublished() {
    return reading.unpublished();
  }
}
