package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;

/** Where what is sent to a name arrives. Who sends numbers what it sends. */
@ActorContract
interface Quay {

  /** Takes notice of a message of that sender. */
  void land(int sender, int number);

  /** The same, and replies with the number. */
  int call(int sender, int number);

  /** The same in the control lane. */
  @Control
  void signal(int sender, int number);

  /** Fails. */
  void crash();

  /** Sends so many messages of that sender to another one. */
  void send(QuayRef to, int sender, int from, int count);
}
