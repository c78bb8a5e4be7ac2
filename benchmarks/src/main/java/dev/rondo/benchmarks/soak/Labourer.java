package dev.rondo.benchmarks.soak;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;

/** Lives as long as the soak, through many restarts. */
@ActorContract
interface Labourer {

  /** The sender's next message, by its own count from 1 on. */
  void work(int sender, long count);

  /** Replies with that number. */
  long weigh(long number);

  /** From a timer that was set in that life. */
  void tick(int life);

  /** Comes through whatever is full. */
  @Control
  void look();
}
