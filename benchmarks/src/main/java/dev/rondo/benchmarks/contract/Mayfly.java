package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** Lives for one message. */
@ActorContract
public interface Mayfly {

  /** Does its work and stops. */
  void live(long value);
}
