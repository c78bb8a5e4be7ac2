package dev.rondo.internal.registry;

import dev.rondo.ActorRef;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.Watchable;
import dev.rondo.internal.cell.Watcher;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.routing.RouteCell;
import dev.rondo.registry.Key;
import dev.rondo.registry.Registration;
import dev.rondo.spi.GeneratedRef;
import org.jspecify.annotations.Nullable;

/** That somebody has a name, until its end, or until it is taken. Any thread. */
final class Holding<R extends ActorRef> implements Registration, Watcher {

  private final Directory directory;
  private final Key<R> key;
  private final GeneratedRef ref;

  Holding(Directory directory, Key<R> key, GeneratedRef ref) {
    this.directory = directory;
    this.key = key;
    this.ref = ref;
  }

  Key<R> key() {
    return key;
  }

  GeneratedRef generatedRef() {
    return ref;
  }

  @SuppressWarnings(
      "unchecked") // Registering has looked at its contract, which has one such class.
  R ref() {
    return (R) ref;
  }

  boolean isOf(Holding<?> other) {
    return ref.equals(other.ref);
  }

  /** Whether its end has come, of which it may not have been told. */
  boolean hasEnded() {
    return (ref.cell instanceof ActorCell<?, ?> actor && actor.hasEnded())
        || (ref.cell instanceof RouteCell route && route.isClosed());
  }

  void watch() {
    ((Watchable) ref.cell).addWatcher(this);
  }

  void unwatch() {
    ((Watchable) ref.cell).removeWatcher(this);
  }

  @Override
  public void stopped(@Nullable EventLoop loop) {
    directory.left(this);
  }

  @Override
  public boolean isDropped() {
    return !isCurrent();
  }

  @Override
  public boolean isCurrent() {
    return directory.isCurrent(this);
  }

  @Override
  public void close() {
    directory.left(this);
    unwatch();
  }

  @Override
  public String toString() {
    return ref.path();
  }
}
