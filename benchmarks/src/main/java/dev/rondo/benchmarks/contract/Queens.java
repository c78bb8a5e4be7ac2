package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** Counts the ways to place queens that do not attack each other. */
@ActorContract
public interface Queens {

  /** Counts those that go on from these rows: columns taken, and diagonals, as bits. */
  void place(int row, int columns, int left, int right);

  /** What one below has counted. */
  void solutions(long count);
}
