package dev.rondo.benchmarks.pingpong;

import dev.rondo.benchmarks.BenchmarkDefaults;
import java.util.concurrent.CountDownLatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * As many balls between two threads, through a bare Disruptor ring for a single producer in either
 * direction, published one by one. The threads never sleep.
 */
public class PingPongDisruptor extends BenchmarkDefaults {

  private final RingPlayer one = new RingPlayer("one");
  private final RingPlayer two = new RingPlayer("two");

  /** Starts the threads. */
  @Setup
  public void start() {
    one.start(two);
    two.start(one);
    age();
  }

  /** Ends them. */
  @TearDown
  public void close() {
    one.close();
    two.close();
  }

  /** A message, sent and handled. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long hit() throws InterruptedException {
    CountDownLatch inPlay = new CountDownLatch(PingPongActors.PAIRS);
    two.receive(inPlay);
    one.serve(PingPongActors.PAIRS, MESSAGES / PingPongActors.PAIRS, inPlay);
    inPlay.await();
    return checked(one.takeHits() + two.takeHits());
  }
}
