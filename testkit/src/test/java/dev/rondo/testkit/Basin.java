package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;

/** Takes drops. */
@ActorContract
interface Basin {

  /** A drop of that pump; each pump numbers its own. */
  void drop(int pump, int number);

  /** Has drops wait until a clock has ticked. */
  @Control
  void pause();

  /** Fails. */
  @Control
  void crash();
}
