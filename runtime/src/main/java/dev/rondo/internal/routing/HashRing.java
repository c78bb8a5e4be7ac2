package dev.rondo.internal.routing;

import dev.rondo.spi.GeneratedRef;
import java.util.Arrays;

/**
 * Consistent hashing (Karger and others, STOC 1997): each member has points on a circle of hashes,
 * given by its path, and a message belongs to the member of the next point. So when one leaves,
 * only what was its own goes elsewhere. It does not change.
 */
final class HashRing {

  /** Points a member. With 128 the shares of members differ by about a tenth. */
  private static final int POINTS = 128;

  /** For whom it was made. */
  final GeneratedRef[] members;

  /** Place on the circle, which is positive, in the upper half, index of the member below. */
  private final long[] points;

  HashRing(GeneratedRef[] members) {
    this.members = members;
    this.points = new long[members.length * POINTS];
    for (int i = 0; i < members.length; i++) {
      long name = hashOf(members[i].path());
      for (int p = 0; p < POINTS; p++) {
        points[i * POINTS + p] = place(Choice.scrambled(name) + p) | i;
      }
    }
    Arrays.sort(points);
  }

  /** To whom a message with that hash belongs; there is at least one member. */
  GeneratedRef memberFor(int hash) {
    int found = Arrays.binarySearch(points, place(hash));
    int next = found >= 0 ? found : -found - 1;
    return members[(int) points[next == points.length ? 0 : next]];
  }

  private static long place(long number) {
    return (Choice.scrambled(number) >>> 33) << 32;
  }

  /** As {@link String#hashCode}, of 64 bits: names of members are often alike. */
  private static long hashOf(String path) {
    long hash = 0;
    for (int i = 0; i < path.length(); i++) {
      hash = 31 * hash + path.charAt(i);
    }
    return hash;
  }
}
