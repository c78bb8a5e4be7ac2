package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;

/** Passes on what it is told. */
@ActorContract
interface Relay {

  /** Passes it on to the next, so many times more. */
  void pass(int more);

  /** Where in its circle this one is. */
  int place();
}
