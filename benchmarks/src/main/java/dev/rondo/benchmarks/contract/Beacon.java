package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** Shows the last number that it was told, to any thread that looks. */
@ActorContract
public interface Beacon {

  /** Shows this number. */
  void show(long number);
}
