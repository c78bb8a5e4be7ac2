package dev.rondo.benchmarks.flood;

import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.Sequence;
import com.lmax.disruptor.dsl.ProducerType;
import dev.rondo.benchmarks.ring.PaddedEntry;
import dev.rondo.internal.loop.BackOff;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A loop over a ring with the limits and the waiting of an event loop, and nothing else of it: up
 * to 256 entries at a look, given back to the producer every 64; 200 spins, then sleep. It can back
 * off as an event loop does, or not.
 *
 * <p>It never sleeps longer than 50 microseconds: a single producer publishes by a store that its
 * look at the sleeper may overtake, so a wake-up can be lost.
 */
final class ParkingLoop implements Consumer, Runnable {

  private static final int LOOK = 256;
  private static final int GIVE_BACK = 64;
  private static final int SPINS = 200;
  private static final long NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

  private final Sleeper sleeper = new Sleeper();
  private final RingBuffer<PaddedEntry> ring;
  private final Sequence handled = new Sequence();
  private final Thread thread = new Thread(this, "parking-loop");
  private final @Nullable BackOff backOff;
  private volatile boolean closed;

  private ParkingLoop(ProducerType producer, int ringSize, @Nullable BackOff backOff) {
    this.backOff = backOff;
    ring = RingBuffer.create(producer, PaddedEntry::new, ringSize, sleeper);
    ring.addGatingSequences(handled);
  }

  static ParkingLoop start(ProducerType producer, int ringSize) {
    return start(new ParkingLoop(producer, ringSize, null));
  }

  static ParkingLoop startBackingOff(ProducerType producer, int ringSize) {
    return start(new ParkingLoop(producer, ringSize, new BackOff()));
  }

  private static ParkingLoop start(ParkingLoop loop) {
    loop.thread.setDaemon(true);
    loop.thread.start();
    return loop;
  }

  @Override
  public RingBuffer<PaddedEntry> ring() {
    return ring;
  }

  @Override
  public void run() {
    while (!closed) {
      int count = handlePublished();
      if (count == 0) {
        idle();
      } else if (backOff != null) {
        pause(backOff.pauseAfter(count));
      }
    }
  }

  private static void pause(long nanos) {
    if (nanos > 0) {
      long start = System.nanoTime();
      while (System.nanoTime() - start < nanos) {
        Thread.onSpinWait();
      }
    }
  }

  private int handlePublished() {
    int count = published(LOOK);
    int rest = count;
    while (rest > 0) {
      int batch = Math.min(rest, GIVE_BACK);
      long first = handled.get() + 1;
      for (int i = 0; i < batch; i++) {
        ring.get(first + i).handle();
      }
      handled.set(first + batch - 1);
      rest -= batch;
    }
    return count;
  }

  private int published(int limit) {
    long first = handled.get() + 1;
    long last = Math.min(ring.getCursor(), first + limit - 1);
    long next = first;
    while (next <= last && ring.isAvailable(next)) {
      next++;
    }
    return (int) (next - first);
  }

  private void idle() {
    for (int i = 0; i < SPINS; i++) {
      if (published(1) > 0) {
        return;
      }
      Thread.onSpinWait();
    }
    sleeper.announce();
    if (ring.getCursor() == handled.get()) {
      sleeper.sleep(NAP_NANOS);
    }
    sleeper.awake();
  }

  @Override
  public void close() {
    closed = true;
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
