package dev.rondo.internal.ask;

import org.jspecify.annotations.Nullable;

/** A stage that was chained to an ask; what is chained to it has the same home. */
public final class Continuation<T extends @Nullable Object> extends Stage<T> {

  private final PendingAsk<?> origin;

  /** Makes an incomplete stage. */
  Continuation(Home home, PendingAsk<?> origin) {
    super(home);
    this.origin = origin;
  }

  @Override
  public PendingAsk<?> origin() {
    return origin;
  }

  @Override
  protected boolean completesElsewhere() {
    return false;
  }
}
