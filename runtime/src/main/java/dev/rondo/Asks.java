package dev.rondo;

import dev.rondo.internal.ask.AllReplies;
import dev.rondo.internal.ask.FanOut;
import dev.rondo.internal.ask.FirstReplies;
import dev.rondo.internal.ask.Gathering;
import dev.rondo.internal.cell.Homes;
import dev.rondo.internal.time.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Several asks as one: all replies, the first ones, or what there is at some time.
 *
 * <p>Each method has two forms. One takes asks, and what is chained to asks, and other stages as
 * well. The other takes the refs, or whatever tells the asks apart, and a function that asks one of
 * them; what the function throws fails that ask only.
 *
 * <p><b>Threads.</b> What is returned is an {@link Ask} as any other. Called by an actor, it
 * completes in that actor's turns, and all that is chained to it runs there, on whatever threads
 * the stages complete; it is dropped if the actor has stopped or restarted by then. Called anywhere
 * else, it belongs where the asks do. That of the JDK, {@code CompletableFuture.allOf}, runs what
 * is chained to it on the thread of the last callee where an actor's loop is pinned or virtual.
 *
 * <p><b>The other asks.</b> When the result is decided, those asks that are still under way go on,
 * to their replies or deadlines; {@code cancel} those that shall not be handled if they have not
 * begun. The result does not keep them, nor they the replies, and nobody has to look at how they
 * fail. To cancel the result does not cancel the asks.
 *
 * <p>Any thread may call these. What an ask of one actor replies comes to no other, so all of them
 * throw {@link IllegalArgumentException} if there are asks of several actors, or of another than
 * the one that calls, or of its incarnation before a restart.
 */
public final class Asks {

  private Asks() {}

  /**
   * The replies of all, in the order of the asks; at once and empty if there are none.
   *
   * @return fails with what the first one of them fails with, when it does
   */
  public static <T extends @Nullable Object> Ask<List<T>> all(
      Collection<? extends CompletionStage<? extends T>> asks) {
    List<? extends CompletionStage<? extends T>> stages = List.copyOf(asks);
    return start(new AllReplies<T>(stages.size()), stages);
  }

  /** {@link #all(Collection)} of what the function asks of each key. */
  public static <K, T extends @Nullable Object> Ask<List<T>> all(
      Collection<? extends K> keys,
      Function<? super K, ? extends CompletionStage<? extends T>> ask) {
    return all(Asks.<K, T>asked(keys, ask));
  }

  /**
   * The reply that comes first.
   *
   * @return fails with {@link TooFewRepliesException} when all have failed
   * @throws IllegalArgumentException if there are none
   */
  public static <T extends @Nullable Object> Ask<T> any(
      Collection<? extends CompletionStage<? extends T>> asks) {
    return firstOf(1, asks, replies -> replies.get(0));
  }

  /** {@link #any(Collection)} of what the function asks of each key. */
  public static <K, T extends @Nullable Object> Ask<T> any(
      Collection<? extends K> keys,
      Function<? super K, ? extends CompletionStage<? extends T>> ask) {
    enough(1, keys); // Before any is asked.
    return any(Asks.<K, T>asked(keys, ask));
  }

  /**
   * The first so many replies, in the order in which they come.
   *
   * @return fails with {@link TooFewRepliesException} when so many have failed that there cannot be
   *     enough
   * @throws IllegalArgumentException if the number is not positive, or there are not so many asks
   */
  public static <T extends @Nullable Object> Ask<List<T>> first(
      int number, Collection<? extends CompletionStage<? extends T>> asks) {
    return firstOf(number, asks, replies -> replies);
  }

  /** {@link #first(int, Collection)} of what the function asks of each key. */
  public static <K, T extends @Nullable Object> Ask<List<T>> first(
      int number,
      Collection<? extends K> keys,
      Function<? super K, ? extends CompletionStage<? extends T>> ask) {
    enough(number, keys); // Before any is asked.
    return first(number, Asks.<K, T>asked(keys, ask));
  }

  /**
   * What has become of each, by its index: when all have ended, or after that time. Late by a
   * millisecond or two, as the deadlines of asks are.
   *
   * @return does not fail
   * @throws IllegalArgumentException if the time is not positive
   */
  public static <T extends @Nullable Object> Ask<Gathered<Integer, T>> gather(
      Collection<? extends CompletionStage<? extends T>> asks, Duration time) {
    List<? extends CompletionStage<? extends T>> stages = List.copyOf(asks);
    List<Integer> indices = IntStream.range(0, stages.size()).boxed().toList();
    return start(new Gathering<Integer, T>(indices, nanos(time)), stages);
  }

  /**
   * {@link #gather(Collection, Duration)} of what the function asks of each key, by key.
   *
   * @throws IllegalArgumentException also if a key is there twice
   */
  public static <K, T extends @Nullable Object> Ask<Gathered<K, T>> gather(
      Collection<? extends K> keys,
      Function<? super K, ? extends CompletionStage<? extends T>> ask,
      Duration time) {
    Set<K> known = new HashSet<>();
    for (K key : keys) {
      if (!known.add(key)) {
        throw new IllegalArgumentException(key + " is there twice, and would have two replies");
      }
    }
    Gathering<K, T> gathering = new Gathering<>(List.copyOf(keys), nanos(time));
    return start(gathering, Asks.<K, T>asked(keys, ask));
  }

  private static <T extends @Nullable Object, R extends @Nullable Object> Ask<R> firstOf(
      int number,
      Collection<? extends CompletionStage<? extends T>> asks,
      Function<List<T>, R> result) {
    List<? extends CompletionStage<? extends T>> stages = List.copyOf(asks);
    return start(new FirstReplies<>(enough(number, stages), stages.size(), result), stages);
  }

  private static <T extends @Nullable Object, R extends @Nullable Object> Ask<R> start(
      FanOut<T, R> fanOut, List<? extends CompletionStage<? extends T>> asks) {
    return fanOut.start(Homes.of(asks), asks);
  }

  private static int enough(int number, Collection<?> asks) {
    if (number < 1 || number > asks.size()) {
      throw new IllegalArgumentException(
          "the first " + number + " replies of " + asks.size() + " asks cannot be waited for");
    }
    return number;
  }

  private static long nanos(Duration time) {
    return Durations.positive(time, "the time to gather").toNanos();
  }

  private static <K, T extends @Nullable Object> List<CompletionStage<? extends T>> asked(
      Collection<? extends K> keys,
      Function<? super K, ? extends CompletionStage<? extends T>> ask) {
    List<CompletionStage<? extends T>> asks = new ArrayList<>(keys.size());
    for (K key : keys) {
      asks.add(askOne(key, ask));
    }
    return asks;
  }

  private static <K, T extends @Nullable Object> CompletionStage<? extends T> askOne(
      K key, Function<? super K, ? extends CompletionStage<? extends T>> ask) {
    try {
      return Objects.requireNonNull(ask.apply(key), "the function returned null, no ask");
    } catch (RuntimeException refused) { // Such as a MailboxFullException.
      return CompletableFuture.failedFuture(refused);
    }
  }
}
