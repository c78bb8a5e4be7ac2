package dev.rondo.internal.resilience;

import dev.rondo.internal.ask.Route;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** An ask that a guard has let pass, until it ends: once, whatever is said of it. Any thread. */
abstract class Call implements Route {

  private static final VarHandle IS_OVER;

  static {
    try {
      IS_OVER = MethodHandles.lookup().findVarHandle(Call.class, "isOver", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final GuardCell guard;

  @SuppressWarnings("unused") // Through IS_OVER.
  private volatile boolean isOver;

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
    if (IS_OVER.compareAndSet(this, false, true)) {
      over(failure);
    }
  }

  @Override
  public final void askWithdrawn() {
    if (IS_OVER.compareAndSet(this, false, true)) {
      withdrawn();
    }
  }
}
