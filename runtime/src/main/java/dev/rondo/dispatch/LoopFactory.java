package dev.rondo.dispatch;

import java.util.List;

/** Makes the event loops of one actor system, which ends them when it closes. Any thread. */
public interface LoopFactory {

  /** Makes a loop and starts its thread. */
  Loop newLoop(LoopOptions options);

  /**
   * Makes so many loops between which actors may move: to have all of them work where messages
   * wait, and to bring those together that talk to each other.
   *
   * @throws IllegalArgumentException if those are loops of one actor each, or there are none
   */
  List<Loop> newNeighbours(int count, LoopOptions options);
}
