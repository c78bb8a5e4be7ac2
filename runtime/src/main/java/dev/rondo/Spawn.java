package dev.rondo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an actor is run: an immutable set of choices, each with a default, given to {@code
 * spawnWith}.
 */
public final class Spawn {

  private static final Spawn DEFAULTS = new Spawn(Supervision.STOP, null, null);

  private final Supervision supervision;
  private final @Nullable String dispatcher;
  private final @Nullable Object key;

  private Spawn(Supervision supervision, @Nullable String dispatcher, @Nullable Object key) {
    this.supervision = supervision;
    this.dispatcher = dispatcher;
    this.key = key;
  }

  /** What {@code spawn} uses: an actor that fails is stopped. */
  public static Spawn defaults() {
    return DEFAULTS;
  }

  /** The defaults, with another reaction to failures. */
  public static Spawn supervision(Supervision supervision) {
    return new Spawn(Objects.requireNonNull(supervision, "supervision"), null, null);
  }

  /**
   * The same, with the dispatcher that {@link ActorSystem.Builder#dispatcher(String,
   * dev.rondo.dispatch.Dispatcher)} gave that name. Spawning fails where there is none.
   */
  public Spawn dispatcher(String name) {
    return new Spawn(supervision, Objects.requireNonNull(name, "name"), key);
  }

  /**
   * The same, with a key by which its dispatcher may choose the event loop: actors with equal keys
   * live on the same one, where messages between them are cheapest.
   */
  public Spawn key(Object placementKey) {
    return new Spawn(supervision, dispatcher, Objects.requireNonNull(placementKey, "key"));
  }

  /** The reaction to failures. */
  public Supervision supervision() {
    return supervision;
  }

  /** The name of the dispatcher; null for that of the contract or the system. */
  public @Nullable String dispatcher() {
    return dispatcher;
  }

  /** The key; null where placement does not matter. */
  public @Nullable Object key() {
    return key;
  }
}
