package dev.rondo.internal.time;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines sorted by ticks of about a millisecond, kept by one thread.
 *
 * <p>A level of the wheel has 64 slots. A slot of the lowest is a tick, one of the next 64 ticks,
 * and so on; eight levels cover every span that nanoTime can tell. A deadline is in the lowest
 * level in which its slot is another than that of the present, so each level holds only what is
 * later than all below it, the first slot with anything in it is next, and a bit for each slot
 * finds it. When the present enters a slot of a higher level, what is in it goes down: at most
 * seven times for each deadline. Time that passes without deadlines costs nothing, however long.
 *
 * <p>A deadline never expires before its time, and is late by less than {@link #TICK_NANOS} where
 * the clock is looked at in time. Deadlines expire in the order of their ticks, those of one tick
 * in the order in which they were added.
 *
 * <p>It works for 146 years from its first look at the clock.
 */
final class TimerWheel {

  private static final int TICK_BITS = 20;

  /** A tick: the power of two next to a millisecond. */
  static final long TICK_NANOS = 1L << TICK_BITS;

  private static final int SLOT_BITS = 6;
  private static final int SLOTS = 1 << SLOT_BITS;
  private static final int LEVELS = 8;

  /** The last tick there can be. */
  private static final long END = (Long.MAX_VALUE >> TICK_BITS) + 1;

  /** When tick 0 was. */
  private final long origin;

  /** The present. All deadlines up to this tick are due. */
  private long tick;

  /** A bit for each slot that is not empty, by level. */
  private final long[] occupied = new long[LEVELS];

  /** The slots of all levels: lists that go round, each known by its last deadline. */
  private final @Nullable Deadline[] slots = new @Nullable Deadline[LEVELS * SLOTS];

  /** Another such list. */
  private @Nullable Deadline due;

  private int size;

  /** Makes an empty wheel. */
  TimerWheel(long now) {
    origin = now;
  }

  /** How many deadlines it keeps. */
  int size() {
    return size;
  }

  /** Adds a deadline; one that has passed is due at once. */
  void add(Deadline deadline) {
    size++;
    place(deadline);
  }

  /** Expires what is due, but for what this adds, and returns how many deadlines that were. */
  int expire(long now) {
    long to = (now - origin) >> TICK_BITS;
    if (to > tick) {
      advance(to);
    }
    return due == null ? 0 : expireDue(due);
  }

  /** Nanoseconds until {@link #expire} may have something to do, at least 0, or {@code NEVER}. */
  long nanosToNext(long now) {
    if (due != null) {
      return 0;
    }
    int level = lowestOccupied();
    return level == LEVELS
        ? Deadlines.NEVER
        : Math.max(0, (startOfFirst(level) << TICK_BITS) - (now - origin));
  }

  /** Expires everything, due or not. Nothing can be added any more but what is due at once. */
  void expireAll() {
    advance(END);
    while (due != null) {
      expireDue(due);
    }
  }

  /** Drops deadlines that are over. Takes time for each one that it keeps. */
  void purge() {
    due = purged(due);
    for (int level = 0; level < LEVELS; level++) {
      for (long rest = occupied[level]; rest != 0; rest &= rest - 1) {
        int slot = Long.numberOfTrailingZeros(rest);
        Deadline left = purged(slots[index(level, slot)]);
        slots[index(level, slot)] = left;
        if (left == null) {
          occupied[level] &= ~(1L << slot);
        }
      }
    }
  }

  /** Shows all deadlines, as {@link Deadlines#glance} does. */
  void glance(Consumer<? super Deadline> sight) {
    Deadlines.glance(due, sight);
    for (Deadline list : slots) {
      Deadlines.glance(list, sight);
    }
  }

  private void place(Deadline deadline) {
    // Rounded up, so that no deadline is due too early.
    long at = ((deadline.deadlineNanos() - origin - 1) >> TICK_BITS) + 1;
    if (at <= tick) {
      due = append(due, deadline);
      return;
    }
    int level = (Long.SIZE - 1 - Long.numberOfLeadingZeros(at ^ tick)) / SLOT_BITS;
    int slot = (int) (at >> (level * SLOT_BITS)) & (SLOTS - 1);
    occupied[level] |= 1L << slot;
    slots[index(level, slot)] = append(slots[index(level, slot)], deadline);
  }

  /** Moves the present, from slot to slot that is not empty. */
  private void advance(long to) {
    for (int level = lowestOccupied(); level < LEVELS; level = lowestOccupied()) {
      long start = startOfFirst(level);
      if (start > to) {
        break;
      }
      tick = start;
      enter(level, Long.numberOfTrailingZeros(occupied[level]));
    }
    tick = to;
  }

  /** Has what is in the slot become due, or go down to where it belongs now. */
  private void enter(int level, int slot) {
    Deadline list = slots[index(level, slot)];
    slots[index(level, slot)] = null;
    occupied[level] &= ~(1L << slot);
    if (level == 0 && list != null) {
      due = joined(due, list);
      return;
    }
    while (list != null) {
      Deadline first = first(list);
      list = withoutFirst(list);
      place(first);
    }
  }

  /** Takes them out first: an expiry may add others, or throw, which leaves the rest due. */
  private int expireDue(Deadline last) {
    int expired = 0;
    Deadline rest = first(last);
    last.linkDeadline(null);
    due = null;
    try {
      while (rest != null) {
        Deadline deadline = rest;
        rest = deadline.nextDeadline();
        deadline.linkDeadline(null);
        size--;
        if (!deadline.isOver()) {
          deadline.expire();
          expired++;
        }
      }
    } finally {
      if (rest != null) {
        last.linkDeadline(rest);
        due = due == null ? last : joined(last, due); // Before what was added meanwhile.
      }
    }
    return expired;
  }

  private int lowestOccupied() {
    int level = 0;
    while (level < LEVELS && occupied[level] == 0) {
      level++;
    }
    return level;
  }

  /** The first tick of the level's first slot that is not empty: below it all is the present's. */
  private long startOfFirst(int level) {
    int shift = level * SLOT_BITS;
    long above = tick >> (shift + SLOT_BITS) << SLOT_BITS;
    return (above | Long.numberOfTrailingZeros(occupied[level])) << shift;
  }

  private static int index(int level, int slot) {
    return level << SLOT_BITS | slot;
  }

  private @Nullable Deadline purged(@Nullable Deadline list) {
    Deadline rest = list;
    Deadline left = null;
    while (rest != null) {
      Deadline first = first(rest);
      rest = withoutFirst(rest);
      if (first.isOver()) {
        size--;
      } else {
        left = append(left, first);
      }
    }
    return left;
  }

  // Lists that go round: the last deadline leads to the first.

  private static Deadline append(@Nullable Deadline list, Deadline deadline) {
    deadline.linkDeadline(list == null ? deadline : first(list));
    if (list != null) {
      list.linkDeadline(deadline);
    }
    return deadline;
  }

  private static Deadline joined(@Nullable Deadline list, Deadline following) {
    if (list != null) {
      Deadline first = first(list);
      list.linkDeadline(first(following));
      following.linkDeadline(first);
    }
    return following;
  }

  private static Deadline first(Deadline list) {
    Deadline first = list.nextDeadline();
    if (first == null) {
      throw new IllegalStateException(list + " was taken out of a list that still holds it");
    }
    return first;
  }

  private static @Nullable Deadline withoutFirst(Deadline list) {
    Deadline first = first(list);
    Deadline second = first(first);
    first.linkDeadline(null);
    if (first == list) {
      return null;
    }
    list.linkDeadline(second);
    return list;
  }
}
