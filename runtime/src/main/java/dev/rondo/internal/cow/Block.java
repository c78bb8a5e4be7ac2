package dev.rondo.internal.cow;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A value and how heavily it is held: the sum of the weights of all handles on it. A handle that is
 * as heavy as that is the only one.
 *
 * <p>Any thread. A handle is made by splitting the weight of another, which is a thing between its
 * owner and the new one's, ordered by the message that carries it. So the sum is written only when
 * a handle ends, and when one has become too light to be split.
 */
final class Block<T> {

  private static final VarHandle HELD;

  static {
    try {
      HELD = MethodHandles.lookup().findVarHandle(Block.class, "held", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final T value;
  private volatile long held;

  /** Whether there was more weight than can be counted; then nobody is alone any more. */
  private volatile boolean isBeyondCount;

  Block(T value, long held) {
    this.value = value;
    HELD.set(this, held);
  }

  /** Whether nobody else holds it. Then all that others read of it has been read before. */
  boolean isHeldByOne(long weight) {
    return held == weight && !isBeyondCount;
  }

  /** Makes a handle heavier. */
  void add(long weight) {
    if ((long) HELD.getAndAdd(this, weight) + weight < 0) {
      isBeyondCount = true; // By billions of handles that were not released.
    }
  }

  /** Ends a handle: what it has read, it has read before. */
  void subtract(long weight) {
    HELD.getAndAdd(this, -weight); // One instruction, where the weaker one is a loop.
  }
}
