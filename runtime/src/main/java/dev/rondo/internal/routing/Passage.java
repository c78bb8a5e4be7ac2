package dev.rondo.internal.routing;

import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.ask.Route;
import org.jspecify.annotations.Nullable;

/** The origin of a tell that came through a route. */
record Passage(Route via, @Nullable Object context) implements Origin {

  /** The same where it came through another one before. */
  Passage after(Route before) {
    return new Passage(Route.through(before, via), context);
  }

  @Override
  public @Nullable PendingAsk<?> cause() {
    return null;
  }

  @Override
  public String toString() {
    return "a tell by way of " + via.path();
  }
}
