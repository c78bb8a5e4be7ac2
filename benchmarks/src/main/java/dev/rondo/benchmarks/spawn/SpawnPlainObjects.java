package dev.rondo.benchmarks.spawn;

import dev.rondo.benchmarks.BenchmarkDefaults;
import dev.rondo.benchmarks.ring.Entry;
import dev.rondo.benchmarks.ring.Handler;
import dev.rondo.benchmarks.ring.PrivateRing;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * The least that could be: an object and its behavior are made and entered into a list, their
 * message goes through a ring of one thread, and they leave the list.
 */
public class SpawnPlainObjects extends BenchmarkDefaults {

  private static final int LIVE = 1;

  private final PrivateRing ring = new PrivateRing(1024);
  private final Tally tally = new Tally();
  private @Nullable PlainActor youngest;

  /** Prepares the ring. */
  @Setup
  public void start() {
    age();
  }

  /** A life. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public long spawnTellStop() {
    for (int burst = 0; burst < MESSAGES / BURST; burst++) {
      for (int i = 0; i < BURST; i++) {
        ring.claim().set(new PlainActor(), LIVE, 1);
      }
      for (Entry entry = ring.peek(); entry != null; entry = ring.peek()) {
        entry.handle();
        ring.advance();
      }
    }
    return checked(tally.take());
  }

  private record OneDay(Tally tally) {
    void live(long value) {
      tally.add(value);
    }
  }

  private final class PlainActor implements Handler {
    private final OneDay behavior = new OneDay(tally);
    private @Nullable PlainActor older;
    private @Nullable PlainActor younger;

    PlainActor() {
      older = youngest;
      if (older != null) {
        older.younger = this;
      }
      youngest = this;
    }

    @Override
    public void dispatch(Entry entry) {
      behavior.live(entry.word0);
      leave();
    }

    private void leave() {
      if (younger == null) {
        youngest = older;
      } else {
        younger.older = older;
      }
      if (older != null) {
        older.younger = younger;
      }
    }
  }
}
