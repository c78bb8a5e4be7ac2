package dev.rondo.internal.ask;

import dev.rondo.Ask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A result that comes of an ask, or of several one after another. It listens on the threads that
 * complete them, and runs nothing of the program's: what is chained to the result runs in the
 * result's home. If somebody else completes the result, such as by {@code cancel}, the ask that is
 * under way is cancelled.
 *
 * <pre>
 * field     written by                                  access
 * current   who begins an ask, and who completes it     volatile
 * </pre>
 */
public abstract class Relay<T extends @Nullable Object> {

  private final Promise<T> result;
  private volatile @Nullable CompletableFuture<? extends T> current;

  /** One whose result lives there. What it comes of is this, as text. */
  protected Relay(Home home, Object what) {
    result = new Promise<>(home, home.originOf(what), true);
    result.onComplete(this::withdraw);
  }

  /** The result. Any thread. */
  public final Ask<T> result() {
    return result;
  }

  /** Has that ask's end come to {@link #ended}, perhaps at once. One at a time. */
  protected final void follow(CompletableFuture<? extends T> ask) {
    current = ask;
    CompletionStage<?> listening =
        ask.handleAsync(
            (reply, failure) -> {
              current = null;
              try {
                ended(reply, failure == null ? null : StageFailure.cause(failure));
              } catch (Throwable thrown) { // Who waits for the result shall not wait for ever.
                settle(null, thrown);
              }
              return null;
            },
            Runnable::run);
    Stage.see(listening);
    if (result.isDone()) {
      withdraw();
    }
  }

  /**
   * Takes the end of the ask; the result may have been completed by somebody else. Must not throw.
   * Any thread.
   *
   * @param failure what it failed with; null if it was answered
   */
  protected abstract void ended(@Nullable T reply, @Nullable Throwable failure);

  /** Completes the result, unless somebody else has. Any thread. */
  protected final void settle(@Nullable T reply, @Nullable Throwable failure) {
    result.settle(reply, failure);
  }

  private void withdraw() {
    CompletableFuture<? extends T> ask = current;
    if (ask != null) {
      ask.cancel(false);
    }
  }
}
