package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;

/** Answers, sooner or later. */
@ActorContract
interface Clock {

  /** Replies with one. */
  int tick();
}
