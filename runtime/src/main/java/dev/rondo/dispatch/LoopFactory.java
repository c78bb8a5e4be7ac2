package dev.rondo.dispatch;

/** Makes the event loops of one actor system, which ends them when it closes. Any thread. */
public interface LoopFactory {

  /** Makes a loop and starts its thread. */
  Loop newLoop(LoopOptions options);
}
