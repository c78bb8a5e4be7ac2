package dev.rondo.benchmarks.deadlines;

import java.util.PriorityQueue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The same in the JDK's heap. */
public class DeadlinesInQueue extends DeadlinesDefaults {

  private final PriorityQueue<Entry> queue =
      new PriorityQueue<>((a, b) -> Long.signum(a.deadlineNanos() - b.deadlineNanos()));

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
    queue.add(deadline);
    for (Entry first = queue.peek();
        first != null && first.deadlineNanos() - time <= 0;
        first = queue.peek()) {
      queue.poll();
      first.expire();
    }
  }
}
