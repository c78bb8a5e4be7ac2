package dev.rondo.internal.ask;

import dev.rondo.Ask;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Several stages on their way to one, which says what they come to.
 *
 * <p>It listens on the threads that complete the stages, under its lock, and runs nothing of the
 * program's: what is chained to the result runs in the result's home. A stage that completes when
 * all is decided still leads here, so by then this has let go of all that it knew.
 */
public abstract sealed class FanOut<T extends @Nullable Object, R extends @Nullable Object>
    permits AllReplies, FirstReplies, Gathering {

  /** What the stages come to: a failure, or a value. */
  record Decision<R extends @Nullable Object>(@Nullable R value, @Nullable Throwable failure) {
    static <R extends @Nullable Object> Decision<R> succeed(R value) {
      return new Decision<>(value, null);
    }

    static <R extends @Nullable Object> Decision<R> fail(Throwable failure) {
      return new Decision<>(null, failure);
    }
  }

  /** The result, until it is decided. */
  private @Nullable Promise<R> undecided;

  FanOut() {}

  /** What is decided before any stage has ended, or null. Under the lock. */
  @Nullable Decision<R> begun() {
    return null;
  }

  /** Takes a reply. Returns what this decides, or null. Under the lock, before the decision. */
  abstract @Nullable Decision<R> replied(int index, T reply);

  /** Takes a failure. Returns what this decides, or null. Under the lock, before the decision. */
  abstract @Nullable Decision<R> failed(int index, Throwable failure);

  /** Lets go of what it took. Under the lock, once. */
  abstract void forget();

  /** Listens to the stages. The result lives in that home. */
  public Ask<R> start(Home home, List<? extends CompletionStage<? extends T>> stages) {
    Promise<R> result =
        new Promise<>(home, home.originOf(this), stages.stream().allMatch(FanOut::comesAnyway));
    synchronized (this) {
      undecided = result;
    }
    decide(this::begun);
    for (int i = 0; i < stages.size(); i++) {
      listen(stages.get(i), i);
    }
    return result;
  }

  /** Whether the stage completes while its home's thread is blocked. */
  private static boolean comesAnyway(CompletionStage<?> stage) {
    return !(stage instanceof Stage<?> ours) || ours.completesElsewhere();
  }

  /** On the thread that completes it, wherever it is. That somebody listens makes it seen. */
  private void listen(CompletionStage<? extends T> stage, int index) {
    Stage.see(
        stage.handleAsync(
            (reply, failure) -> {
              arrived(index, reply, failure);
              return null;
            },
            Runnable::run));
  }

  private void arrived(int index, T reply, @Nullable Throwable failure) {
    decide(
        () -> failure == null ? replied(index, reply) : failed(index, StageFailure.cause(failure)));
  }

  /** Takes the step unless all is decided, and completes the result if that decides. */
  final void decide(Supplier<@Nullable Decision<R>> step) {
    Promise<R> result;
    Decision<R> decision;
    synchronized (this) {
      result = undecided;
      if (result == null) {
        return;
      }
      boolean isGivenUp = result.isDone(); // The program has cancelled it, or the like.
      decision = isGivenUp ? null : step.get();
      if (decision == null && !isGivenUp) {
        return;
      }
      undecided = null;
      forget();
    }
    if (decision != null) {
      result.settle(decision.value(), decision.failure());
    }
  }

  /** Whether nothing is left to be decided. */
  final synchronized boolean isDecided() {
    return undecided == null || undecided.isDone();
  }
}
