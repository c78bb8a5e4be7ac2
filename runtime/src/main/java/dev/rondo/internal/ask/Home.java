package dev.rondo.internal.ask;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.Deadline;

/** Where what is chained to an ask runs: in the turns of an incarnation, or on callback threads. */
public interface Home {

  /**
   * Runs what is chained to the stage: at once where the caller is in the actor's turn, otherwise
   * as a turn, or a callback, of its own. Any thread.
   */
  void run(Stage<?> source, Runnable command);

  /** The origin of something that the caller makes, which is to live here. Any thread. */
  Origin originOf(Object what);

  /** Looks at the stage, which has failed, when somebody has had the time to. Any thread. */
  void suspect(Stage<?> failed);

  /**
   * Whether who asks may wait for the asks on its thread, so that others must complete them. Any
   * thread.
   */
  boolean mayWait();

  /** Has the deadline expire when it is due, on whatever thread keeps it. Any thread. */
  void watch(Deadline deadline);

  /** By which those wait who wait for its asks. Any thread. */
  Platform platform();

  /** What time it is; see {@link System#nanoTime}. Any thread. */
  default long nanoTime() {
    return platform().nanoTime();
  }
}
