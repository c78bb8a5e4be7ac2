package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** Counts what it hears. It has no asks, so a topic may carry it. */
@ActorContract
public interface Hearer {

  /** Counts that number. */
  void hear(long number);
}
