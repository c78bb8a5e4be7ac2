package dev.rondo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an actor is run: an immutable set of choices, each with a default, given to {@code
 * spawnWith}.
 */
public final class Spawn {

  private static final Spawn DEFAULTS = new Spawn(null, null, null, false);

  private final @Nullable Supervision supervision;
  private final @Nullable String dispatcher;
  private final @Nullable Object key;
  private final boolean throwaway;

  private Spawn(
      @Nullable Supervision supervision,
      @Nullable String dispatcher,
      @Nullable Object key,
      boolean throwaway) {
    this.supervision = supervision;
    this.dispatcher = dispatcher;
    this.key = key;
    this.throwaway = throwaway;
  }

  /**
   * What {@code spawn} uses: an actor that fails is stopped, unless its parent is a {@link
   * Supervisor}, which decides then.
   */
  public static Spawn defaults() {
    return DEFAULTS;
  }

  /** The defaults, with another reaction to failures; no parent is asked. */
  public static Spawn supervision(Supervision supervision) {
    return new Spawn(Objects.requireNonNull(supervision, "supervision"), null, null, false);
  }

  /**
   * The same, with the dispatcher that {@link ActorSystemBuilder#dispatcher(String,
   * dev.rondo.dispatch.Dispatcher)} gave that name. Spawning fails where there is none.
   */
  public Spawn dispatcher(String name) {
    return new Spawn(supervision, Objects.requireNonNull(name, "name"), key, throwaway);
  }

  /**
   * The same, with a key by which its dispatcher may choose the event loop: actors with equal keys
   * live on the same one, where messages between them are cheapest.
   */
  public Spawn key(Object placementKey) {
    return new Spawn(
        supervision, dispatcher, Objects.requireNonNull(placementKey, "key"), throwaway);
  }

  /**
   * The same for an actor whose state and messages may be lost at any time, such as one that works
   * ahead for a consumer that may lose interest: what it has not handled when it ends is not a dead
   * letter but {@linkplain dev.rondo.metrics.ContractMetrics#discarded counted} as discarded, and
   * so is what comes later. Its asks fail. Its parent may {@linkplain ActorContext#abandon abandon}
   * it.
   */
  public Spawn throwaway() {
    return new Spawn(supervision, dispatcher, key, true);
  }

  /** The reaction to failures; null where that is up to the parent. */
  public @Nullable Supervision supervision() {
    return supervision;
  }

  /** The name of the dispatcher; null for that of the contract or the system. */
  public @Nullable String dispatcher() {
    return dispatcher;
  }

  /** Whether its messages may end without being reported. */
  public boolean isThrowaway() {
    return throwaway;
  }

  /** The key; null where placement does not matter. */
  public @Nullable Object key() {
    return key;
  }
}
