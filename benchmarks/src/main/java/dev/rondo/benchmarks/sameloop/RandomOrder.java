package dev.rondo.benchmarks.sameloop;

import java.util.Random;

/** An order of eight targets that no branch predictor learns, the same in every run. */
final class RandomOrder {

  private static final int SIZE = 1 << 14;

  private final byte[] targets = new byte[SIZE];
  private int position;

  RandomOrder() {
    Random random = new Random(1);
    for (int i = 0; i < SIZE; i++) {
      targets[i] = (byte) random.nextInt(8);
    }
  }

  /** The number of the next target, from 0 to 7. */
  int next() {
    int target = targets[position];
    position = (position + 1) & (SIZE - 1);
    return target;
  }
}
