package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** Adds up what comes in bursts. */
@ActorContract
public interface Sink {

  /** Adds to the total. */
  void add(long value);

  /** Ends a burst, which its source is told. */
  void endOfBurst(SourceRef source);

  /** Returns the total and starts over from zero. */
  long takeTotal();
}
