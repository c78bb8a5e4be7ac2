package dev.rondo.internal.cell;

import dev.rondo.internal.control.ControlMessage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A watcher on its way to the loop of the actor that it watches. A loop that has ended has ended
 * its actors, so there the watcher is told at once.
 */
final class Registration implements ControlMessage {

  private final Consumer<Watcher> watched;
  private final Watcher watcher;
  private @Nullable ControlMessage next;

  Registration(Consumer<Watcher> watched, Watcher watcher) {
    this.watched = watched;
    this.watcher = watcher;
  }

  @Override
  public void run() {
    watched.accept(watcher);
  }

  @Override
  public void refused() {
    watcher.stopped(null);
  }

  @Override
  public @Nullable ControlMessage next() {
    return next;
  }

  @Override
  public void linkTo(@Nullable ControlMessage following) {
    next = following;
  }
}
