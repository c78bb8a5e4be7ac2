package dev.rondo.benchmarks.deadlines;

import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.internal.time.Deadline;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;

/**
 * As many deadlines are pending all the time: with each that is added, the clock goes on by a
 * microsecond, and spans are random, of that many microseconds in the mean.
 */
public abstract class DeadlinesDefaults extends BenchmarkDefaults {

  /** How many deadlines are pending. */
  @Param({"1", "1000", "1000000"})
  public int pending;

  private final Random random = new Random(1);
  private long now = System.nanoTime();
  private long expired;

  /** For subclasses. */
  protected DeadlinesDefaults() {}

  /** Fills it. */
  protected final void fill() {
    for (int i = 0; i < 3 * pending; i++) {
      step();
    }
    age();
  }

  /** Adds a deadline and expires what is due. */
  protected final long step() {
    now += 1_000;
    Entry entry = new Entry(now + random.nextInt(2 * pending) * 1_000L);
    addAndExpire(entry, now);
    return expired;
  }

  /** What is measured. */
  protected abstract void addAndExpire(Entry deadline, long time);

  /** A deadline. */
  protected final class Entry implements Deadline {
    private final long at;
    private @Nullable Deadline next;

    private Entry(long at) {
      this.at = at;
    }

    @Override
    public long deadlineNanos() {
      return at;
    }

    @Override
    public boolean isOver() {
      return false;
    }

    @Override
    public void expire() {
      expired++;
    }

    @Override
    public @Nullable Deadline nextDeadline() {
      return next;
    }

    @Override
    public void linkDeadline(@Nullable Deadline following) {
      next = following;
    }
  }
}
