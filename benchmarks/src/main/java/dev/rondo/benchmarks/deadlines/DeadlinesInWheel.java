package dev.rondo.benchmarks.deadlines;

import dev.rondo.internal.time.Deadlines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Deadlines as an event loop and the ticker keep them. */
public class DeadlinesInWheel extends DeadlinesDefaults {

  private final Deadlines deadlines = new Deadlines();

  /** Fills it. */
  @Setup
  public void start() {
    fill();
  }

  /** One deadline in, one out. */
  @Benchmark
  public long addAndExpire() {
    return step();
  }

  @Override
  protected void addAndExpire(Entry deadline, long time) {
    deadlines.add(deadline, time);
    deadlines.expire(time);
  }
}
