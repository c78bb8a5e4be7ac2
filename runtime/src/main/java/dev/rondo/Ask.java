package dev.rondo;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.Stage;
import dev.rondo.internal.ask.StageFailure;
import dev.rondo.internal.loop.EventLoop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reply to come: what a ref returns where the contract says a value. What {@link Asks} makes of
 * several, and the result of {@linkplain ActorContext#offload offloaded} work, are asks as well.
 *
 * <p>{@code cancel}, {@code complete}, {@code completeExceptionally} and {@code orTimeout} withdraw
 * the ask: if its handler has not begun it will not, and one that runs can {@linkplain
 * ActorContext#currentAsk see} it.
 *
 * <p>It completes exactly once: with the reply, with an exception that the contract declares, or
 * with an {@link ActorException} that says what happened, at the latest when the ask's deadline has
 * passed.
 *
 * <p><b>Threads.</b> An ask made by an actor completes in a turn of that actor, and so does all
 * that is chained to it; if the actor has stopped or restarted by then, the ask is dropped.
 * Anywhere else, a thread that blocks in {@code join} or {@code get} is woken by the callee's event
 * loop, and what is chained runs on the actor system's callback threads, never on an event loop. In
 * an actor's turn {@code join} and {@code get} throw {@link IllegalStateException} unless the reply
 * is there already: its event loop would wait for itself. An actor with a thread of its own, on a
 * pinned or virtual dispatcher, may wait for the ask there, but not for what is chained to it,
 * which needs its turn, nor for actors on the same thread.
 *
 * @param <T> the reply
 */
@SuppressWarnings("exports") // CanIgnoreReturnValue is for checkers; who compiles does not need it.
public abstract sealed class Ask<T extends @Nullable Object> extends CompletableFuture<T>
    permits Stage {

  /** Whether a simulation must know who waits; see {@link Platform#await}. */
  private static final boolean SIMULATED = Boolean.getBoolean("rondo.simulated");

  /** Made by the runtime. */
  protected Ask() {}

  /**
   * Runs what is chained to this ask where it belongs: in the asking actor's turn, at once if the
   * caller is in it, or on the callback threads.
   */
  protected abstract Executor owner();

  /**
   * Stands for a stage that may end when neither this ask does nor what was chained to it has run:
   * returns one that ends as that does, and whose failure is seen to.
   */
  protected abstract <U> CompletableFuture<U> watched(CompletableFuture<U> made);

  /** Whether another thread than the owner's completes it, where the owner may wait for it. */
  protected abstract boolean completesElsewhere();

  /**
   * Waits by the platform if that decides who runs, else returns at once; false if the time is
   * over.
   */
  protected abstract boolean awaitEnd(long nanos) throws InterruptedException;

  /**
   * Replaces a declared error by a value. Sees through {@link CompletionException}.
   *
   * @return a stage with this reply, or with what {@code recovery} makes of the error; it fails as
   *     this ask does where the error is of another class
   */
  public final <X extends Throwable> CompletableFuture<T> onError(
      Class<X> error, Function<? super X, ? extends T> recovery) {
    return handle(
        (value, failure) -> {
          if (failure == null) {
            return value;
          }
          Throwable cause = StageFailure.cause(failure);
          if (error.isInstance(cause)) {
            return recovery.apply(error.cast(cause));
          }
          throw cause instanceof CompletionException wrapped
              ? wrapped
              : new CompletionException(cause);
        });
  }

  /**
   * Waits for the reply, as {@code join} does, and throws a declared error as itself.
   *
   * @throws X if the ask failed with one
   * @throws CompletionException if it failed with anything else, which is the cause
   * @throws IllegalStateException in an actor's turn, unless the reply is there already
   */
  public final <X extends Throwable> T orThrow(Class<X> error) throws X {
    try {
      return join();
    } catch (CompletionException wrapped) {
      Throwable cause = StageFailure.cause(wrapped);
      if (error.isInstance(cause)) {
        throw error.cast(cause);
      }
      throw wrapped;
    }
  }

  // Blocking: refused where the loop would wait for itself.

  @Override
  public T join() {
    refuseToBlockLoop();
    if (SIMULATED) {
      awaitUninterruptibly();
    }
    return super.join();
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    refuseToBlockLoop();
    if (SIMULATED) {
      awaitEnd(Long.MAX_VALUE);
    }
    return super.get();
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    refuseToBlockLoop();
    if (SIMULATED && !awaitEnd(unit.toNanos(timeout))) {
      throw new TimeoutException(this + " has not ended in time");
    }
    return super.get(timeout, unit);
  }

  private void awaitUninterruptibly() {
    boolean isInterrupted = false;
    boolean hasWaited = false;
    while (!hasWaited) {
      try {
        hasWaited = awaitEnd(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void refuseToBlockLoop() {
    EventLoop caller = isDone() ? null : EventLoop.ofCaller();
    if (caller != null && !(caller.mayBlock() && completesElsewhere())) {
      throw new IllegalStateException(
          "waiting for "
              + this
              + " would block the event loop that has to deliver it. Chain the rest to the ask"
              + " (thenAccept, thenCompose), or return the stage from the handler.");
    }
  }

  /**
   * Refused: others may have acted on the outcome already.
   *
   * @throws UnsupportedOperationException always
   */
  @Override
  public void obtrudeValue(T value) {
    throw new UnsupportedOperationException("the outcome of " + this + " cannot be replaced");
  }

  /**
   * Refused: others may have acted on the outcome already.
   *
   * @throws UnsupportedOperationException always
   */
  @Override
  public void obtrudeException(Throwable thrown) {
    throw new UnsupportedOperationException("the outcome of " + this + " cannot be replaced");
  }

  // Chaining: whoever completes the ask, the owner runs what depends on it.

  @Override
  public Executor defaultExecutor() {
    return owner();
  }

  /**
   * Returns this ask if it is complete, else a stage with the same owner that completes after it.
   *
   * <p>A foreign future that takes this ask in, as {@code thenCompose} does, calls this; what is
   * chained behind must not run on the thread that completes the ask.
   */
  @Override
  public CompletableFuture<T> toCompletableFuture() {
    return isDone() ? this : whenCompleteAsync((value, failure) -> {}, owner());
  }

  @Override
  public CompletionStage<T> minimalCompletionStage() {
    return copy(); // The inherited one makes a stage that knows no owner.
  }

  @Override
  public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> fn) {
    return thenApplyAsync(fn, owner());
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<Void> thenAccept(Consumer<? super T> action) {
    return thenAcceptAsync(action, owner());
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<Void> thenRun(Runnable action) {
    return thenRunAsync(action, owner());
  }

  @Override
  public <U, V> CompletableFuture<V> thenCombine(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
    return watched(thenCombineAsync(other, fn, owner()));
  }

  @Override
  @CanIgnoreReturnValue
  public <U> CompletableFuture<Void> thenAcceptBoth(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
    return watched(thenAcceptBothAsync(other, action, owner()));
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
    return watched(runAfterBothAsync(other, action, owner()));
  }

  @Override
  public <U> CompletableFuture<U> applyToEither(
      CompletionStage<? extends T> other, Function<? super T, U> fn) {
    return watched(applyToEitherAsync(other, fn, owner()));
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<Void> acceptEither(
      CompletionStage<? extends T> other, Consumer<? super T> action) {
    return watched(acceptEitherAsync(other, action, owner()));
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action) {
    return watched(runAfterEitherAsync(other, action, owner()));
  }

  @Override
  public <U> CompletableFuture<U> thenCompose(
      Function<? super T, ? extends CompletionStage<U>> fn) {
    return watched(thenComposeAsync(fn, owner()));
  }

  @Override
  public <U> CompletableFuture<U> handle(
      BiFunction<? super T, @Nullable Throwable, ? extends U> fn) {
    return handleAsync(fn, owner());
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<T> whenComplete(
      BiConsumer<? super T, ? super @Nullable Throwable> action) {
    return whenCompleteAsync(action, owner());
  }

  @Override
  public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> fn) {
    return exceptionallyAsync(fn, owner());
  }

  @Override
  public CompletableFuture<T> exceptionallyCompose(
      Function<Throwable, ? extends CompletionStage<T>> fn) {
    return watched(exceptionallyComposeAsync(fn, owner()));
  }
}
