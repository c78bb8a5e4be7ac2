package dev.rondo;

import java.util.Objects;

/**
 * How an actor is run: an immutable set of choices, each with a default, given to {@code
 * spawnWith}.
 */
public final class Spawn {

  private static final Spawn DEFAULTS = new Spawn(Supervision.STOP);

  private final Supervision supervision;

  private Spawn(Supervision supervision) {
    this.supervision = supervision;
  }

  /** What {@code spawn} uses: an actor that fails is stopped. */
  public static Spawn defaults() {
    return DEFAULTS;
  }

  /** The defaults, with another reaction to failures. */
  public static Spawn supervision(Supervision supervision) {
    return new Spawn(Objects.requireNonNull(supervision, "supervision"));
  }

  /** The reaction to failures. */
  public Supervision supervision() {
    return supervision;
  }
}
