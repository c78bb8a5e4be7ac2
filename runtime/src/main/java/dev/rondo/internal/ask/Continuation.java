package dev.rondo.internal.ask;

import org.jspecify.annotations.Nullable;

/** A stage that was chained to an ask; what is chained to it has the same home. */
public final class Continuation<T extends @Nullable Object> extends Stage<T> {

  private final Origin origin;

  /**
   * Makes an incomplete stage.
   *
   * @param origin what it waits for
   */
  public Continuation(Home home, Origin origin) {
    super(home);
    this.origin = origin;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  protected boolean completesElsewhere() {
    return false;
  }
}
