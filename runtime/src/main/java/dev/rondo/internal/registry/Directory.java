package dev.rondo.internal.registry;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import dev.rondo.Subscription;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.routing.LateBoundCell;
import dev.rondo.registry.Key;
import dev.rondo.registry.Registration;
import dev.rondo.registry.Registry;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The names of a system. Any thread.
 *
 * <p>All changes are made under the lock of this object, so each key has one order of them, in
 * which its listeners and its late-bound ref learn of them. Whoever only looks takes no lock. What
 * follows from a change and may call others, such as to send what has waited, is done without it.
 */
public final class Directory implements Registry {

  private final LoopSurroundings surroundings;

  /** Those of which there is something to know. Changed under the lock. */
  private final Map<Key<?>, Place<?>> places = new ConcurrentHashMap<>();

  /** Begins without names. */
  public Directory(LoopSurroundings surroundings) {
    this.surroundings = surroundings;
  }

  // Who has a name.

  @Override
  public <R extends ActorRef> Registration register(Key<R> key, R ref) {
    return hold(key, ref, false);
  }

  @Override
  public <R extends ActorRef> Registration replace(Key<R> key, R ref) {
    return hold(key, ref, true);
  }

  private <R extends ActorRef> Registration hold(Key<R> key, R ref, boolean replaces) {
    Holding<R> mine = new Holding<>(this, key, holder(key, ref));
    Holding<R> before;
    Runnable due;
    synchronized (this) {
      Place<R> place = placeFor(key);
      before = place.holding();
      if (before != null) {
        if (before.isOf(mine)) {
          return before;
        }
        if (!replaces && !before.hasEnded()) {
          throw new IllegalStateException(
              key
                  + " is "
                  + before
                  + " already, which has not stopped, so it cannot be "
                  + ref
                  + "; close its registration, or use replace");
        }
      }
      due = place.become(mine);
    }
    if (before != null) {
      before.unwatch();
    }
    mine.watch();
    if (due != null) {
      due.run();
    }
    return mine;
  }

  private static <R extends ActorRef> GeneratedRef holder(Key<R> key, R ref) {
    GeneratedRef holder = LateBoundCell.holder(ref);
    if (!holder.contract.name().equals(key.contract().name())) {
      throw new IllegalArgumentException(
          ref + " serves " + holder.contract + ", and so cannot be " + key);
    }
    return holder;
  }

  /** Takes notice that a holder does not have the name any more. */
  void left(Holding<?> holding) {
    Runnable due;
    synchronized (this) {
      Place<?> place = places.get(holding.key());
      if (place == null || place.holding() != holding) {
        return;
      }
      due = place.become(null);
      forgetIfUnused(place);
    }
    if (due != null) {
      due.run();
    }
  }

  /** Whether that one has the name. */
  boolean isCurrent(Holding<?> holding) {
    Place<?> place = places.get(holding.key());
    return place != null && place.holding() == holding;
  }

  @Override
  public <R extends ActorRef> Optional<R> find(Key<R> key) {
    Place<R> place = placeOf(key);
    Holding<R> holding = place == null ? null : place.holding();
    return holding == null || holding.hasEnded() ? Optional.empty() : Optional.of(holding.ref());
  }

  @Override
  @SuppressWarnings("unchecked") // A contract has one class of refs.
  public <R extends ActorRef> List<Key<R>> keys(Contract<?, R> contract) {
    return places.values().stream()
        .filter(Place::isTaken)
        .map(place -> (Key<R>) place.key())
        .filter(key -> key.contract().name().equals(contract.name()))
        .sorted(Comparator.comparing(Key::name))
        .toList();
  }

  // Those who use a name.

  @Override
  public <R extends ActorRef> R ref(Key<R> key) {
    return lateBound(key, null);
  }

  @Override
  public <R extends ActorRef> R ref(Key<R> key, int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException(
          "no fewer than 0 messages can wait for " + key + ", so not " + capacity);
    }
    return lateBound(key, capacity);
  }

  @SuppressWarnings("unchecked") // It was made with the key's contract.
  private <R extends ActorRef> R lateBound(Key<R> key, @Nullable Integer capacity) {
    synchronized (this) {
      LateBoundCell cell = placeFor(key).lateBound(path(key), surroundings);
      if (capacity != null) {
        cell.capacity(capacity);
      }
      return (R) cell.self();
    }
  }

  /** No actor's: these have no colon. */
  private String path(Key<?> key) {
    String contract = ((GeneratedContract<?, ?>) key.contract()).type().getSimpleName();
    return surroundings.systemName() + "/registry:" + contract + "/" + key.name();
  }

  @Override
  public <R extends ActorRef> Subscription subscribe(
      Key<R> key, Consumer<? super Optional<R>> listener) {
    Objects.requireNonNull(listener, "listener");
    Place<R> place;
    Subscription told;
    synchronized (this) {
      place = placeFor(key);
      told = place.subscribe(listener, surroundings);
    }
    return new Subscription() {
      @Override
      public long missed() {
        return told.missed();
      }

      @Override
      public void close() {
        told.close();
        synchronized (Directory.this) {
          forgetIfUnused(place);
        }
      }
    };
  }

  // Places.

  @SuppressWarnings("unchecked") // Each is put there under its own key.
  private <R extends ActorRef> @Nullable Place<R> placeOf(Key<R> key) {
    return (Place<R>) places.get(key);
  }

  /** Under the lock. */
  @SuppressWarnings("unchecked") // As above.
  private <R extends ActorRef> Place<R> placeFor(Key<R> key) {
    return (Place<R>) places.computeIfAbsent(key, Place::new);
  }

  /** Under the lock. */
  private void forgetIfUnused(Place<?> place) {
    if (place.isUnused()) {
      places.remove(place.key(), place);
    }
  }
}
