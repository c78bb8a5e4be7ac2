package dev.rondo.benchmarks.flood;

import com.lmax.disruptor.Sequence;
import com.lmax.disruptor.SequenceBarrier;
import com.lmax.disruptor.WaitStrategy;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Unparks the one consumer of a ring after a publish, if it announced that it sleeps. */
final class Sleeper implements WaitStrategy {

  private final AtomicReference<@Nullable Thread> asleep = new AtomicReference<>();

  /** Announces a sleep; the consumer then looks at the ring once more. */
  void announce() {
    asleep.set(Thread.currentThread());
  }

  /** Sleeps until woken or for so long. */
  void sleep(long nanos) {
    LockSupport.parkNanos(this, nanos);
  }

  /** Ends the announcement. */
  void awake() {
    asleep.set(null);
  }

  @Override
  public void signalAllWhenBlocking() {
    if (asleep.get() != null) {
      LockSupport.unpark(asleep.getAndSet(null));
    }
  }

  /** Never used: the consumer polls its ring. */
  @Override
  public long waitFor(
      long sequence, Sequence cursor, Sequence dependentSequence, SequenceBarrier barrier) {
    throw new UnsupportedOperationException("the consumer does not wait on a barrier");
  }
}
