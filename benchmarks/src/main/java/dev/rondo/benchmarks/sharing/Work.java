package dev.rondo.benchmarks.sharing;

/** What the actors and the plain threads compute. */
final class Work {

  static final int THREADS = 2;

  static final int FIB = 36;

  static final long FIB_RESULT = 14_930_352;

  /** Numbers below are computed by one actor alone. */
  static final int FIB_ALONE = 20;

  static final int QUEENS = 13;

  static final long QUEENS_RESULT = 73_712;

  /** Rows in which each place of a queen is an actor's. */
  static final int QUEENS_APART = 3;

  /** Pieces for each of those that crunch. */
  static final int PIECES = 200;

  static final int CRUNCHERS = 60;

  private static final int STEPS = 20_000;

  private Work() {}

  /** Takes about 20 us. */
  static long piece(long seed) {
    long x = seed | 1;
    for (int i = 0; i < STEPS; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
    }
    return x;
  }

  static long fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  static long queens(int row, int columns, int left, int right) {
    if (row == QUEENS) {
      return 1;
    }
    long count = 0;
    for (int free = free(columns, left, right); free != 0; free &= free - 1) {
      int place = free & -free;
      count += queens(row + 1, columns | place, (left | place) << 1, (right | place) >>> 1);
    }
    return count;
  }

  /** The places of a row that no queen attacks, as bits. */
  static int free(int columns, int left, int right) {
    return ((1 << QUEENS) - 1) & ~(columns | left | right);
  }
}
