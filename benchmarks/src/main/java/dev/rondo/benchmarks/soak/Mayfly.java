package dev.rondo.benchmarks.soak;

import dev.rondo.annotation.ActorContract;

/** Lives for a few messages. */
@ActorContract
interface Mayfly {

  /** The next one, from 1 on. */
  void flutter(int count);
}
