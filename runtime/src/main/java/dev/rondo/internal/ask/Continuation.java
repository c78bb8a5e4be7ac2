package dev.rondo.internal.ask;

import dev.rondo.Ask;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A stage that was chained to an ask; what is chained to it has the same owner. */
public final class Continuation<T extends @Nullable Object> extends Ask<T> {

  private final Executor owner;

  /** Makes an incomplete stage. */
  public Continuation(Executor owner) {
    this.owner = owner;
  }

  @Override
  protected boolean completesElsewhere() {
    return false;
  }

  @Override
  protected Executor owner() {
    return owner;
  }
}
