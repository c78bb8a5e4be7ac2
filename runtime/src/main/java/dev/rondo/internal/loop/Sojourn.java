package dev.rondo.internal.loop;

/**
 * How long a queue makes its messages wait, by one of them at a time, which is followed from when
 * it came last until it is taken. So it costs nothing for a message, and says no more than is true.
 */
final class Sojourn {

  private long followed;
  private long since;
  private boolean isFollowing;

  /**
   * Looks at the queue, now and then.
   *
   * @param taken how many messages were taken from it so far
   * @param added how many have come so far
   * @return how long the one that is followed has waited, in nanoseconds; 0 if none is
   */
  long look(long taken, long added, long now) {
    if (isFollowing && taken < followed) {
      return now - since;
    }
    isFollowing = taken < added;
    followed = added;
    since = now;
    return 0;
  }
}
