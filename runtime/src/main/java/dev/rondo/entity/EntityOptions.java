package dev.rondo.entity;

import dev.rondo.Spawn;
import dev.rondo.internal.time.Durations;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How entities live. A value: each method returns another one. */
public final class EntityOptions {

  private static final int DEFAULT_KEPT = 1_000;
  private static final Duration DEFAULT_IDLE = Duration.ofMinutes(2);

  private static final EntityOptions DEFAULTS =
      new EntityOptions(
          null, Spawn.defaults(), DEFAULT_KEPT, Integer.MAX_VALUE, DEFAULT_IDLE.toNanos());

  private final @Nullable String name;
  private final Spawn spawn;
  private final int kept;
  private final int mostAlive;
  private final long idleNanos;

  private EntityOptions(
      @Nullable String name, Spawn spawn, int kept, int mostAlive, long idleNanos) {
    this.name = name;
    this.spawn = spawn;
    this.kept = kept;
    this.mostAlive = mostAlive;
    this.idleNanos = idleNanos;
  }

  /**
   * Named for the contract; passivated after two minutes without a message, however many there are;
   * up to 1,000 messages wait for one that is not active.
   */
  public static EntityOptions defaults() {
    return DEFAULTS;
  }

  /** With a name among the topmost actors, for the second group of one contract. */
  public EntityOptions named(String other) {
    return new EntityOptions(other, spawn, kept, mostAlive, idleNanos);
  }

  /** With options for each of the actors. */
  public EntityOptions spawnedWith(Spawn options) {
    return new EntityOptions(name, options, kept, mostAlive, idleNanos);
  }

  /**
   * Passivates those that had no message for that time; noticed up to a quarter of it later.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public EntityOptions idleFor(Duration time) {
    long nanos = Durations.positive(time, "the idle time").toNanos();
    return new EntityOptions(name, spawn, kept, mostAlive, nanos);
  }

  /** Passivates none for being idle. */
  public EntityOptions neverIdle() {
    return new EntityOptions(name, spawn, kept, mostAlive, 0);
  }

  /**
   * Has no more than that many be alive at a time: for another one, one that was not used for long
   * is passivated, and the other one begins when it has stopped.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public EntityOptions atMost(int alive) {
    if (alive < 1) {
      throw new IllegalArgumentException("no entity could be alive: " + alive);
    }
    return new EntityOptions(name, spawn, kept, alive, idleNanos);
  }

  /**
   * Has so many messages wait at most for an entity that is not active.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public EntityOptions keeping(int messages) {
    if (messages < 1) {
      throw new IllegalArgumentException("an entity could not be woken: " + messages);
    }
    return new EntityOptions(name, spawn, messages, mostAlive, idleNanos);
  }

  Optional<String> name() {
    return Optional.ofNullable(name);
  }

  Spawn spawn() {
    return spawn;
  }

  int kept() {
    return kept;
  }

  int mostAlive() {
    return mostAlive;
  }

  long idleNanos() {
    return idleNanos;
  }
}
