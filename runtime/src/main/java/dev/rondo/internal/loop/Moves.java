package dev.rondo.internal.loop;

import com.lmax.disruptor.Sequence;
import dev.rondo.dispatch.Platform;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * How many times an actor has begun to leave its loop, and how many times one has, in all systems
 * that can reach each other: those of this process, or of one simulation.
 *
 * <p>A loop that flushes looks at both before it reads where its messages go, and at the first once
 * more when it has claimed room for them. If nothing has begun in between, and nothing was under
 * way, then each of them went where its receiver lived all the time. It is two looks for a batch,
 * where a look for each message would not do: an actor could have left and come back.
 *
 * <p>Any thread. Each has a cache line of its own, which is only read as long as nothing moves.
 */
final class Moves {

  private static final Map<Platform, Moves> OF_WORLDS = new WeakHashMap<>(1);

  private final Sequence begun = new Sequence(0);
  private final Sequence ended = new Sequence(0);

  private Moves() {}

  /** Those of all systems that a system on that platform can reach. */
  static Moves on(Platform platform) {
    synchronized (OF_WORLDS) {
      return OF_WORLDS.computeIfAbsent(platform.world(), world -> new Moves());
    }
  }

  /** Takes notice that actors are about to be somewhere else. */
  void begin() {
    begun.incrementAndGet();
  }

  /** Takes notice that they are. */
  void end() {
    ended.incrementAndGet();
  }

  long begun() {
    return begun.get();
  }

  boolean areAllEnded(long thatBegan) {
    return ended.get() == thatBegan;
  }
}
