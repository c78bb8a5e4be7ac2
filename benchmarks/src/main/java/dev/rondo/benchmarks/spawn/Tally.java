package dev.rondo.benchmarks.spawn;

/** Counts what lived, on one thread. */
final class Tally {

  private long total;

  void add(long value) {
    total += value;
  }

  long take() {
    long taken = total;
    total = 0;
    return taken;
  }
}
