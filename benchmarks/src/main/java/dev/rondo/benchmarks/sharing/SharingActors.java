package dev.rondo.benchmarks.sharing;

import dev.rondo.dispatch.Dispatchers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** On two loops between which actors move. */
public class SharingActors extends SharingDefaults {

  /** Starts the actors. */
  @Setup
  public void start() {
    start(Dispatchers.workStealing(Work.THREADS));
  }

  /** All that is to be computed by 60 actors. */
  @Benchmark
  public void work() {
    crunch();
  }

  /** The same beside two that play a ball. */
  @Benchmark
  public void workBesidePingPong() {
    crunchBesidePingPong();
  }

  /** A number, by an actor for each that is needed for it, but for small ones. */
  @Benchmark
  public long fibonacci() {
    return checked(Work.FIB_RESULT, fib());
  }

  /** The ways to place queens, by an actor for each place in the first rows. */
  @Benchmark
  public long nQueens() {
    return checked(Work.QUEENS_RESULT, queens());
  }
}
