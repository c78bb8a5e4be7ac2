package dev.rondo.internal.time;

import dev.rondo.dispatch.Platform;

/** A span of time that has begun. Any thread. */
public final class TimeLimit {

  private final Platform platform;
  private final long began;
  private final long nanos;

  /** Begins it. */
  public TimeLimit(Platform platform, long nanos) {
    this.platform = platform;
    this.began = platform.nanoTime();
    this.nanos = nanos;
  }

  /** How many nanoseconds are left of it; 0 when it is over. */
  public long left() {
    return Math.max(0, nanos - passed());
  }

  /** How many nanoseconds have passed since it began. */
  public long passed() {
    return platform.nanoTime() - began;
  }
}
