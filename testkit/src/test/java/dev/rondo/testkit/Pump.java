package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;

/** Sends drops to a basin, so many in a turn. */
@ActorContract
interface Pump {

  /** Sends so many, and then tells itself to go on until it has sent enough. */
  void run(int inTurn, int enough);
}
