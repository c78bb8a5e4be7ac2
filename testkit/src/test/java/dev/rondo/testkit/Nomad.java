package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;
import java.util.concurrent.CompletionStage;

/**
 * What moves from loop to loop, and does meanwhile what a seed has written. Who sends numbers what
 * it sends to each actor; where a message is forwarded it still says to whom it was sent.
 */
@ActorContract
interface Nomad {

  /** Does something, which may lead to other deeds, so many levels deep. */
  void act(int sender, int to, int number, Deed deed, int depth);

  /** The same, and replies with the number, sooner or later. */
  CompletionStage<Integer> play(int sender, int to, int number, Deed deed, int depth);

  /** Takes up what was put aside. */
  @Control
  void open(int sender, int to, int number);

  /** Takes notice of a timer of that key, which that life has started as its so many-eth. */
  void tick(int life, String key, int start);
}
