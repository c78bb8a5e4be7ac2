package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;

/** What lets messages in or has them wait. */
@ActorContract
interface Door {

  /** Notes who knocks, or has it wait while the door is closed. */
  void knock(String who, int number);

  /** Opens the door if it is closed, and the other way round. */
  void turn();

  /** Opens the door for good. */
  void open();

  /** Has everybody wait until another thread has had its turn. */
  void hold();

  /** Fails. */
  void slam();

  /** Turns the door because a time has come. */
  void tick(int incarnation);
}
