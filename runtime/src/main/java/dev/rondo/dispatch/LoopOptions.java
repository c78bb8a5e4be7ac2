package dev.rondo.dispatch;

import dev.rondo.internal.loop.VirtualThreads;
import java.util.Objects;

/** What an event loop is for. Immutable. */
public final class LoopOptions {

  /** Slots with which a ring begins that grows. */
  private static final int SMALL_RING = 4;

  private static final LoopOptions SHARED =
      new LoopOptions(false, false, false, WaitStrategy.BLOCKING);
  private static final LoopOptions PINNED =
      new LoopOptions(true, false, false, WaitStrategy.BLOCKING);
  private static final LoopOptions VIRTUAL =
      new LoopOptions(true, true, true, WaitStrategy.BLOCKING);

  private final boolean ofOneActor;
  private final boolean virtual;
  private final boolean ringGrows;
  private final WaitStrategy waitStrategy;

  private LoopOptions(
      boolean ofOneActor, boolean virtual, boolean ringGrows, WaitStrategy waitStrategy) {
    this.ofOneActor = ofOneActor;
    this.virtual = virtual;
    this.ringGrows = ringGrows;
    this.waitStrategy = waitStrategy;
  }

  /** A loop that runs any number of actors, until the system closes. Handlers must not block. */
  public static LoopOptions shared() {
    return SHARED;
  }

  /**
   * A loop on a thread of its own that runs one actor, whose handlers may block, and those that it
   * spawns beside itself. It ends with the last of them.
   */
  public static LoopOptions pinned() {
    return PINNED;
  }

  /**
   * The same on a virtual thread, with a ring that grows.
   *
   * @throws UnsupportedOperationException before JDK 21
   */
  public static LoopOptions virtual() {
    if (!VirtualThreads.areThere()) {
      throw new UnsupportedOperationException(
          "virtual threads need JDK 21 or later, and this is "
              + Runtime.version().feature()
              + "; use pinned, or a newer JDK");
    }
    return VIRTUAL;
  }

  /**
   * The same with another wait strategy; {@link WaitStrategy#BLOCKING} if none is given.
   *
   * @throws IllegalArgumentException if it is another on a virtual thread, which would keep its
   *     carrier from all other virtual threads
   */
  public LoopOptions waitStrategy(WaitStrategy strategy) {
    if (virtual && strategy != WaitStrategy.BLOCKING) {
      throw new IllegalArgumentException(
          "a loop on a virtual thread waits by blocking, not by " + strategy);
    }
    return new LoopOptions(
        ofOneActor, virtual, ringGrows, Objects.requireNonNull(strategy, "strategy"));
  }

  /**
   * The same with a ring that begins with few slots, grows when it is full, up to as many as others
   * have, and is small again when the loop sleeps. For loops of which there are many: a slot takes
   * 140 bytes.
   */
  public LoopOptions growingRing() {
    return new LoopOptions(ofOneActor, virtual, true, waitStrategy);
  }

  /** How the loop waits. */
  public WaitStrategy waitStrategy() {
    return waitStrategy;
  }

  /** Whether the loop ends with its actors. */
  public boolean endsWithItsActors() {
    return ofOneActor;
  }

  /** Whether handlers may wait on the loop's thread. */
  public boolean mayBlock() {
    return ofOneActor;
  }

  /** Whether that is a virtual one. */
  public boolean isVirtual() {
    return virtual;
  }

  /** How many slots its ring has, or begins with, where others have that many. */
  public int ringSize(int usual) {
    return ringGrows ? Math.min(SMALL_RING, usual) : usual;
  }
}
