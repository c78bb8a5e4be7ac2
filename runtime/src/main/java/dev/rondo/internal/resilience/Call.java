package dev.rondo.internal.resilience;

import dev.rondo.internal.ask.Route;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** An ask that a guard has let pass, until it ends: once, whatever is said of it. Any thread. */
abstract class Call implements Route {

  private final GuardCell guard;
  private final AtomicBoolean isOver = new AtomicBoolean();

  Call(GuardCell guard) {
    this.guard = guard;
  }

  /** It was answered, or has failed. Must not throw. */
  abstract void over(@Nullable Throwable failure);

  /** Nobody waits for it any more. Must not throw. */
  abstract void withdrawn();

  @Override
  public final String path() {
    return guard.path();
  }

  @Override
  public final void lost() {
    guard.lost();
  }

  @Override
  public final boolean followsAsks() {
    return true;
  }

  @Override
  public final void askEnded(@Nullable Throwable failure) {
    if (isOver.compareAndSet(false, true)) {
      over(failure);
    }
  }

  @Override
  public final void askWithdrawn() {
    if (isOver.compareAndSet(false, true)) {
      withdrawn();
    }
  }
}
