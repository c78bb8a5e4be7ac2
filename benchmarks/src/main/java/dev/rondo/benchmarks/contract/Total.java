package dev.rondo.benchmarks.contract;

/**
 * The behavior of all counters. One class, as a behavior of each contract would be in a program.
 */
public final class Total
    implements CounterA, CounterB, CounterC, CounterD, CounterE, CounterF, CounterG, CounterH {

  private long total;

  /** Starts from zero. */
  public Total() {}

  @Override
  public void add(long value) {
    total += value;
  }

  @Override
  public long takeTotal() {
    long taken = total;
    total = 0;
    return taken;
  }
}
