package dev.rondo.internal.ask;

import org.jspecify.annotations.Nullable;

/** A stage that was chained to an ask; what is chained to it has the same home. */
public final class Continuation<T extends @Nullable Object> extends Stage<T> {

  private final Object origin;

  /**
   * Makes an incomplete stage.
   *
   * @param origin what it waits for, as text
   */
  public Continuation(Home home, Object origin) {
    super(home);
    this.origin = origin;
  }

  @Override
  public Object origin() {
    return origin;
  }

  @Override
  protected boolean completesElsewhere() {
    return false;
  }
}
