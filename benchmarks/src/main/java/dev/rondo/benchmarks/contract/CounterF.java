package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** Adds up. One of eight contracts that differ in nothing but their type. */
@ActorContract
public interface CounterF {

  /** Adds to the total. */
  void add(long value);

  /** Returns the total and starts over from zero. */
  long takeTotal();
}
