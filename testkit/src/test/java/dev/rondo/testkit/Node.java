package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;

/** An actor in a tree of its kind. */
@ActorContract
interface Node {

  /** Handles a message that is told by its number. */
  void work(int number);

  /** Sends that number of messages to each child, the first with that number. */
  void delegate(int first, int count);

  /** Handles the message of that number, and fails. */
  void crash(int number, Crash.Kind kind);
}
