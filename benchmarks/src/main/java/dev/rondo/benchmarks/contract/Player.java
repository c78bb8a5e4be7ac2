package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** One of two that play a ball to each other. */
@ActorContract
public interface Player {

  /** Names the partner, to whom balls go. */
  void meet(PlayerRef partner);

  /** Plays the ball on, until it was hit so many times more by the two; then it is down. */
  void ball(long left);

  /** Returns how many balls it hit, and starts over from zero. */
  long takeHits();
}
