package dev.rondo.dispatch;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Loops that share all actors, each of which stays where it was born, unless they may move. */
final class ShardedDispatcher implements Dispatcher {

  private final int size;
  private final LoopOptions options;
  private final boolean actorsMove;

  ShardedDispatcher(int size, LoopOptions options, boolean actorsMove) {
    if (size < 1) {
      throw new IllegalArgumentException("a dispatcher needs a loop, not " + size);
    }
    this.actorsMove = actorsMove;
    this.size = size;
    this.options = options;
  }

  @Override
  public Placement open(LoopFactory factory) {
    List<Loop> loops =
        actorsMove
            ? factory.newNeighbours(size, options)
            : Stream.generate(() -> factory.newLoop(options)).limit(size).toList();
    AtomicInteger next = new AtomicInteger();
    return birth -> {
      if (birth.key() != null) {
        return loops.get(Math.floorMod(spread(birth.key()), size));
      }
      if (birth.spawner() != null && loops.contains(birth.spawner())) {
        return birth.spawner();
      }
      return loops.get(Math.floorMod(next.getAndIncrement(), size));
    };
  }

  /** Hash codes of numbers in a row differ in their lowest bits only, or not even there. */
  private static int spread(Object key) {
    int hash = Objects.hashCode(key) * 0x9E3779B9; // 2^32 over the golden ratio
    return hash ^ (hash >>> 16);
  }
}
