package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** A value to which others add, and which they read so. */
@ActorContract
public interface Value {

  /** Adds, and returns the value after that. */
  long add(long amount);
}
