package dev.rondo.internal.loop;

import com.lmax.disruptor.Sequence;
import com.lmax.disruptor.SequenceBarrier;
import com.lmax.disruptor.WaitStrategy;
import dev.rondo.dispatch.Platform;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Lets a loop sleep and its senders wake it. The ring calls {@link #signalAllWhenBlocking} after
 * each publish.
 *
 * <p>No wake-up is lost, and no sender pays for a fence: the loop stores {@code parked}, passes a
 * full fence (the Disruptor reads its cursor by a plain read, which a weak machine could move
 * before the store), then reads the ring's claimed cursor; a sender claims by a CAS on that cursor,
 * then reads {@code parked} (volatile). One of the two sees the other. It must be the claimed
 * cursor and not what is published: publishing is a release store, which a later read may overtake.
 *
 * <p>{@code parked} is cleared by CAS, so a sleep costs one unpark, however many senders see it.
 */
final class WakeUp implements WaitStrategy {

  /** What {@link #signal} catches, resolved early as in {@link Ring}. */
  @SuppressWarnings("unused")
  private static final Class<?> CAUGHT = StackOverflowError.class;

  private static final VarHandle PARKED;

  static {
    try {
      PARKED = MethodHandles.lookup().findVarHandle(WakeUp.class, "parked", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Whether a simulation may step in; see {@link Platform#interleave}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  private final Platform platform;
  private volatile boolean parked;
  private volatile @Nullable Thread sleeper;

  /** What is done instead of waking a loop that has ended; null while it runs. */
  private volatile @Nullable Runnable afterEnd;

  WakeUp(Platform platform) {
    this.platform = platform;
  }

  /** Sets the thread that sleeps here. Before its first sleep. */
  void sleeper(Thread thread) {
    sleeper = thread;
  }

  /** Announces a sleep. The caller must look for work once more before it calls {@link #park}. */
  void announce() {
    if (SIMULATED) {
      platform.interleave(); // Looked for work, which does not count, and not yet announced.
    }
    parked = true;
    VarHandle.fullFence();
    if (SIMULATED) {
      platform.interleave(); // Announced, and not yet looked for work again.
    }
  }

  /**
   * Sleeps until woken, or for so many nanoseconds; {@link Long#MAX_VALUE} is for ever. May return
   * early.
   */
  void park(long nanos) {
    platform.park(this, nanos);
  }

  /** Ends the announcement, woken or not. */
  void awake() {
    parked = false;
  }

  /** Whether a sleep is announced and nobody has ended it. Any thread. */
  boolean isParked() {
    return parked;
  }

  /** Wakes the loop if it sleeps or is about to. Any thread. */
  void signal() {
    if (SIMULATED) {
      platform.interleave(); // Published, and not yet looked whether the loop sleeps.
    }
    if (parked) {
      wake();
    }
  }

  private void wake() {
    Runnable instead = afterEnd;
    if (instead != null) {
      instead.run();
      return;
    }
    Thread thread = sleeper;
    if (thread != null && PARKED.compareAndSet(this, true, false)) {
      try {
        platform.unpark(thread);
      } catch (StackOverflowError e) {
        parked = true; // The sender's stack ended here; the next sender shall wake the loop.
        throw e;
      }
    }
  }

  /**
   * Has whoever signals from now on do this itself: nobody wakes up any more. What was published
   * before, the caller has to look for.
   */
  void end(Runnable task) {
    afterEnd = task;
    parked = true;
    VarHandle.fullFence();
  }

  @Override
  public void signalAllWhenBlocking() {
    signal();
  }

  /** Never used: the loop polls its ring and waits in its own way. */
  @Override
  public long waitFor(
      long sequence, Sequence cursor, Sequence dependentSequence, SequenceBarrier barrier) {
    throw new UnsupportedOperationException("an event loop does not wait on a barrier");
  }
}
