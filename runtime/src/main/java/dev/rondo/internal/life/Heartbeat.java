package dev.rondo.internal.life;

import dev.rondo.Spawn;
import dev.rondo.WhenStuck;
import dev.rondo.internal.time.Durations;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a handler of an actor should take at most, and what is done about one that takes longer.
 */
public record Heartbeat(Duration limit, WhenStuck reaction) {

  private static final Duration SHORTEST = Duration.ofMillis(1);

  /** Refuses a limit that is too short. */
  public Heartbeat {
    if (limit.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException(
          "heartbeat(" + limit + ", ..): the limit must be at least a millisecond");
    }
  }

  /** That of an actor spawned so; null if it has none. */
  public static @Nullable Heartbeat of(Spawn options) {
    Duration limit = options.heartbeat();
    WhenStuck reaction = options.whenStuck();
    return limit == null || reaction == null ? null : new Heartbeat(limit, reaction);
  }

  /** The limit, as clocks have it. */
  public long limitNanos() {
    return Durations.countable(limit).toNanos();
  }

  /** Whether the actor is replaced. */
  public boolean replaces() {
    return reaction == WhenStuck.REPLACE;
  }
}
