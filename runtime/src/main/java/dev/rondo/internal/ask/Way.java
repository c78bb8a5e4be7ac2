package dev.rondo.internal.ask;

import org.jspecify.annotations.Nullable;

/**
 * One thing in front of actors and another one behind it, as a message knows them that came through
 * both. Who stands closer to the actor is told first.
 */
record Way(Route first, Route next) implements Route {

  /** Their paths, in the order in which the message came through. */
  @Override
  public String path() {
    return first.path() + ", " + next.path();
  }

  @Override
  public void lost() {
    next.lost();
    first.lost();
  }

  @Override
  public boolean followsAsks() {
    return first.followsAsks() || next.followsAsks();
  }

  @Override
  public void askEnded(@Nullable Throwable failure) {
    next.askEnded(failure);
    first.askEnded(failure);
  }

  @Override
  public void askWithdrawn() {
    next.askWithdrawn();
    first.askWithdrawn();
  }
}
