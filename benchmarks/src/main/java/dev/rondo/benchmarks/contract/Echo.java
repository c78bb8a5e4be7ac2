package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** Answers with what it was asked. */
@ActorContract
public interface Echo {

  /** Returns the value. */
  long echo(long value);
}
