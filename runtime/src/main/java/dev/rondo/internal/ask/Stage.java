package dev.rondo.internal.ask;

import dev.rondo.Ask;
import dev.rondo.dispatch.Platform;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An ask, or what is chained to one: knows where its own chain runs, and whether somebody looks at
 * its failure.
 *
 * <p>The failure of a stage with others behind it is theirs. So a stage knows those that were made
 * from it, until they have run: when it fails itself, or has run one of them, those that failed
 * with nobody behind them are {@linkplain Home#suspect suspects}. A stage that succeeds costs two
 * fields. The JDK completes its stages without a call that could be overridden, and its static
 * {@code allOf} and {@code anyOf} chain without one; so they are counted beforehand.
 *
 * <pre>
 * field             written by                             access
 * youngest          who chains; the home takes the list    volatile, CAS
 * olderSibling      who chains                             plain, ordered by youngest
 * isSeen, looksOn   who looks                              plain: a look that comes late is missed
 * </pre>
 */
public abstract sealed class Stage<T extends @Nullable Object> extends Ask<T> implements Executor
    permits PendingAsk, Continuation, Promise, Offloaded {

  /** How far below a stage others are looked for before it runs, for chains can be long. */
  private static final int DEPTH = 8;

  /** The same for a stage that fails without running. */
  private static final int DEEP = 64;

  private static final VarHandle YOUNGEST;

  static {
    try {
      YOUNGEST = MethodHandles.lookup().findVarHandle(Stage.class, "youngest", Stage.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Home home;

  /** The stage made from this one last, of those that have not run. */
  private volatile @Nullable Stage<?> youngest;

  private @Nullable Stage<?> olderSibling;

  /** Whether somebody has asked how it ended, or will. */
  private boolean isSeen;

  /** Whether it sees what the stage that it was made from fails with. */
  private boolean looksOn;

  /** Whether another stage stands for it, which says itself that it has failed. */
  private boolean isWatched;

  Stage(Home home) {
    this.home = home;
  }

  /** What the chain begins with: an ask, if nothing else. */
  public abstract Origin origin();

  /** The ask that the chain begins with; null if it begins with something else. */
  public final @Nullable PendingAsk<?> ask() {
    return origin() instanceof PendingAsk<?> ask ? ask : null;
  }

  /** Where its chain runs. */
  public final Home home() {
    return home;
  }

  @Override
  protected abstract boolean completesElsewhere();

  @Override
  protected final Executor owner() {
    return this;
  }

  // Chaining.

  @Override
  public final <U> CompletableFuture<U> newIncompleteFuture() {
    Continuation<U> made = new Continuation<>(home, origin());
    isSeen = true; // From here on it is for what is made to be looked at.
    if (!isDone()) {
      Stage<?> before;
      do {
        before = youngest;
        ((Stage<?>) made).olderSibling = before;
      } while (!YOUNGEST.compareAndSet(this, before, made));
    } else if (super.isCompletedExceptionally()) {
      home.suspect(made);
    } else {
      youngest = made; // Runs next, if it runs; one that has its own executor gives way.
    }
    return made;
  }

  /** Runs what is chained to this stage where it belongs. Any thread. */
  @Override
  public final void execute(Runnable command) {
    home.run(this, command);
  }

  /** Runs it. In the home. */
  public final void runNow(Runnable command) {
    noteLookers(DEPTH);
    command.run();
    suspectMade();
  }

  @Override
  public final CompletableFuture<T> whenCompleteAsync(
      BiConsumer<? super T, ? super @Nullable Throwable> action, Executor executor) {
    boolean failed = super.isCompletedExceptionally();
    CompletableFuture<T> made = super.whenCompleteAsync(action, executor);
    if (made instanceof Stage<?> stage) {
      stage.looksOn = true;
      stage.isSeen |= failed;
    }
    return made;
  }

  @Override
  public final CompletableFuture<T> whenCompleteAsync(
      BiConsumer<? super T, ? super @Nullable Throwable> action) {
    return whenCompleteAsync(action, this);
  }

  @Override
  public final CompletableFuture<T> toCompletableFuture() {
    CompletableFuture<T> handedOver = super.toCompletableFuture();
    see(handedOver);
    return handedOver;
  }

  /**
   * Makes a stage that ends as the given one, and says itself that it failed. The JDK ends that one
   * without a call, when it may be too late to see who depended on it; so nobody else has it.
   */
  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // What it fails with is what is reported here.
  protected final <U> CompletableFuture<U> watched(CompletableFuture<U> made) {
    if (made instanceof Stage<?> stage) {
      stage.isWatched = true;
    }
    Continuation<U> watched = new Continuation<>(home, origin());
    CompletableFuture.allOf(made)
        .whenComplete(
            (nothing, failure) ->
                watched.settleAtHome(
                    () -> {
                      if (failure == null) {
                        watched.complete(made.join());
                      } else {
                        watched.endWith(failure);
                      }
                    }));
    return watched;
  }

  /**
   * Completes this stage in its home, so that nothing which depends on it runs elsewhere; or at
   * once where somebody there may block for it. Any thread.
   */
  final void settleAtHome(Runnable completion) {
    if (home.mayWait()) {
      completion.run();
    } else {
      home.run(this, completion);
    }
  }

  /**
   * Completed like an ask whose deadline passes, by the same clock: not in the JDK's way, whose
   * thread would run what comes of it.
   */
  @Override
  public final CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
    String text = "not complete within " + timeout + " " + unit.name().toLowerCase(Locale.ROOT);
    whenTimeIsOver(
        unit.toNanos(timeout), () -> endWith(new TimeoutException(this + " was " + text)));
    return this;
  }

  @Override
  public final CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
    whenTimeIsOver(unit.toNanos(timeout), () -> complete(value));
    return this;
  }

  private void whenTimeIsOver(long nanos, Runnable end) {
    if (!isDone()) {
      home.watch(new StageTimeout(this, nanos, end));
    }
  }

  // Failures.

  /** Fails, so that those who depend on what is below have seen it. */
  final void endWith(Throwable failure) {
    noteAllLookers();
    completeExceptionally(failure);
    suspectEnds();
  }

  /** Notes those far below as well. */
  final void noteAllLookers() {
    noteLookers(DEEP);
  }

  /** Notes those stages below that foreign ones depend on. */
  private void noteLookers(int depth) {
    if (!isSeen) {
      isSeen = getNumberOfDependents() > 0;
    }
    if (depth > 0) {
      for (Stage<?> made = youngest; made != null; made = made.olderSibling) {
        made.noteLookers(depth - 1);
      }
    }
  }

  /** After this stage ran something: suspects those made from it that have failed. */
  private void suspectMade() {
    if (youngest == null) {
      return;
    }
    Stage<?> made = (Stage<?>) YOUNGEST.getAndSet(this, null);
    boolean failed = failed();
    while (made != null) {
      Stage<?> older = made.olderSibling;
      made.olderSibling = null;
      made.isSeen |= failed && made.looksOn;
      if (made.failed() && !made.isWatched) {
        made.suspectEnds();
      } else if (!made.isDone() && !made.isWatched) {
        keep(made); // Its turn comes.
      }
      made = older;
    }
  }

  private void keep(Stage<?> made) {
    Stage<?> before;
    do {
      before = youngest;
      made.olderSibling = before;
    } while (!YOUNGEST.compareAndSet(this, before, made));
  }

  private boolean failed() {
    return super.isCompletedExceptionally();
  }

  /** This stage has failed: suspects the ends of what was made from it, or itself. */
  private void suspectEnds() {
    Stage<?> stage = this;
    while (stage != null) {
      Stage<?> made = (Stage<?>) YOUNGEST.getAndSet(stage, null);
      if (made == null) {
        if (!stage.isSeen) {
          home.suspect(stage);
        }
        return;
      }
      Stage<?> last = null;
      while (made != null) { // All but one by a call of their own: chains are long, not bushy.
        Stage<?> older = made.olderSibling;
        made.olderSibling = null;
        made.isSeen |= made.looksOn;
        if (made.failed() && !made.isWatched) {
          if (last != null) {
            last.suspectEnds();
          }
          last = made;
        } else if (!made.isDone()) {
          stage.keep(made);
        }
        made = older;
      }
      stage = last;
    }
  }

  /** What it failed with, if nobody has seen it; else null. In the home. */
  public final @Nullable Throwable unseenFailure() {
    if (isSeen || !failed()) {
      return null;
    }
    try {
      super.join();
      return null;
    } catch (CompletionException | CancellationException e) {
      isSeen = true;
      return StageFailure.cause(e);
    }
  }

  /** Takes note that somebody sees to the failure of that stage. */
  public static void see(CompletionStage<?> stage) {
    if (stage instanceof Stage<?> seen) {
      seen.isSeen = true;
    }
  }

  // Whoever completes it.

  /** Called when it is complete by a call: nobody waits any more for what it was to come of. */
  void completedByCall() {}

  @Override
  public final boolean complete(T value) {
    boolean isFirst = super.complete(value);
    completedByCall();
    return isFirst;
  }

  @Override
  public final boolean completeExceptionally(Throwable thrown) {
    boolean isFirst = super.completeExceptionally(thrown);
    completedByCall();
    return isFirst;
  }

  @Override
  public final boolean cancel(boolean mayInterruptIfRunning) {
    isSeen = true;
    boolean isCancelled = super.cancel(mayInterruptIfRunning);
    completedByCall();
    return isCancelled;
  }

  @Override
  protected final boolean awaitEnd(long nanos) throws InterruptedException {
    Platform platform = home.platform();
    return platform.world() == Platform.jvm() || platform.await(this, nanos);
  }

  // Looks.

  @Override
  public boolean isCompletedExceptionally() {
    isSeen = true;
    return super.isCompletedExceptionally();
  }

  @Override
  public T getNow(T valueIfAbsent) {
    isSeen |= isDone();
    return super.getNow(valueIfAbsent);
  }

  @Override
  public T join() {
    isSeen = true;
    return super.join();
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    isSeen = true;
    return super.get();
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    isSeen = true;
    return super.get(timeout, unit);
  }
}
