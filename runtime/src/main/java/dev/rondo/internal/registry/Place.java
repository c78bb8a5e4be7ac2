package dev.rondo.internal.registry;

import dev.rondo.ActorRef;
import dev.rondo.Subscription;
import dev.rondo.internal.life.Listeners;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.routing.LateBoundCell;
import dev.rondo.registry.Key;
import dev.rondo.registry.Registry;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of a key: who has it, who wants to be told, and the ref to whoever has it. Changed
 * under the directory's lock; any thread may look who has it.
 */
final class Place<R extends ActorRef> {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.registry");

  private final Key<R> key;
  private volatile @Nullable Holding<R> holding;
  private @Nullable Listeners<Optional<R>> listeners;
  private @Nullable LateBoundCell lateBound;

  Place(Key<R> key) {
    this.key = key;
  }

  Key<R> key() {
    return key;
  }

  @Nullable Holding<R> holding() {
    return holding;
  }

  /** Whether somebody has the name who has not stopped. Any thread. */
  boolean isTaken() {
    Holding<R> now = holding;
    return now != null && !now.hasEnded();
  }

  private Optional<R> holder() {
    Holding<R> now = holding;
    return now == null ? Optional.empty() : Optional.of(now.ref());
  }

  /**
   * Has that one have the name from now on, or nobody.
   *
   * @return what has to be done about it without the lock; null if nothing
   */
  @Nullable Runnable become(@Nullable Holding<R> next) {
    holding = next;
    if (listeners != null) {
      listeners.tell(holder());
    }
    return lateBound == null ? null : lateBound.bind(next == null ? null : next.generatedRef());
  }

  Subscription subscribe(Consumer<? super Optional<R>> listener, LoopSurroundings surroundings) {
    if (listeners == null) {
      listeners =
          new Listeners<>(
              "changes of a name",
              holder -> key + " is " + holder.map(ActorRef::path).orElse("nobody"),
              LOG,
              surroundings.callbacks(),
              surroundings.platform(),
              surroundings.ticker());
    }
    return listeners.add(listener, holder());
  }

  /** Where the ref to whoever has the name leads; it is made at that path if there is none. */
  LateBoundCell lateBound(String path, LoopSurroundings surroundings) {
    if (lateBound == null) {
      lateBound = LateBoundCell.create(path, key.contract(), surroundings, Registry.CAPACITY);
      Holding<R> now = holding;
      if (now != null) {
        lateBound.bind(now.generatedRef()); // Nothing waits there yet, so nothing follows.
      }
    }
    return lateBound;
  }

  /** Whether there is nothing to know. */
  boolean isUnused() {
    return holding == null && lateBound == null && (listeners == null || listeners.isEmpty());
  }
}
