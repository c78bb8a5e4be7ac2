package dev.rondo.benchmarks.sharing;

import dev.rondo.dispatch.Dispatchers;
import org.openjdk.jmh.annotations.Setup;

/** Chains of messages where there is only one loop. */
public class SharingOneLoop extends SharingDefaults {

  /** Starts the actors. */
  @Setup
  public void start() {
    start(Dispatchers.sharded(1));
  }
}
