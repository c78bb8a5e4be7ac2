package dev.rondo.routing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.Asks;
import dev.rondo.Contract;
import dev.rondo.Gathered;
import dev.rondo.internal.routing.RouterCell;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Publishes messages of a contract to all who have subscribed: what is told to {@link #ref} is told
 * to each of them. It is no actor; a message is in a subscriber's mailbox when the call returns.
 * Any thread may use every method.
 *
 * <p><b>Order.</b> What one sender publishes comes to each subscriber in that order, also between
 * what it tells that subscriber itself.
 *
 * <p><b>What each one gets.</b> Immutable values and frozen collections are shared, {@code @Copied}
 * ones copied for each, and of a {@link dev.rondo.Cow} each gets a handle.
 *
 * <p><b>When a subscriber is slow.</b> Its bounded mailbox decides: {@code DROP_OLDEST} as always;
 * where there is no room otherwise, the message is a dead letter for that subscriber, and the
 * publisher is neither told nor held up, whatever the mailbox says. One whose mailbox is not
 * bounded is protected as always, so publishers rest while it is flooded; give subscribers a bound.
 *
 * <p><b>Ends.</b> A subscriber that has stopped has left. What is published while nobody has
 * subscribed is gone, and no dead letter; what is published to a closed topic is one.
 *
 * @param <R> the generated ref
 */
@SuppressWarnings("exports") // An annotation for checkers; who compiles does not need it.
public final class Topic<R extends ActorRef> implements AutoCloseable {

  private final RouterCell cell;

  Topic(RouterCell cell) {
    this.cell = cell;
  }

  /**
   * Makes a topic that keeps nothing, for a contract of tells.
   *
   * @param name its name among the topmost actors of the system
   * @throws IllegalArgumentException as {@link TopicBuilder#create} does
   */
  public static <B, R extends ActorRef> Topic<R> create(
      ActorSystem system, Contract<B, R> contract, String name) {
    return builder(contract).create(system, name);
  }

  /** Begins a topic with settings. */
  public static <B, R extends ActorRef> TopicBuilder<R> builder(Contract<B, R> contract) {
    return new TopicBuilder<>(contract);
  }

  /** The ref through which one publishes. */
  @SuppressWarnings("unchecked") // The topic was made with the contract of that ref.
  public R ref() {
    return (R) cell.self();
  }

  /**
   * Has the actor told what is published from now on, and the last message before where that is
   * retained. A restart of the actor changes nothing.
   *
   * @param subscriber an actor, a probe, or something like this topic that has a name
   * @return false if it had subscribed before, by this ref or another one
   * @throws IllegalArgumentException if it is no ref that Rondo made
   * @throws IllegalStateException if the topic was closed
   */
  @CanIgnoreReturnValue
  public boolean subscribe(R subscriber) {
    return cell.join(subscriber);
  }

  /** Has the actor told nothing any more. Returns whether it had subscribed. */
  @CanIgnoreReturnValue
  public boolean unsubscribe(R subscriber) {
    return cell.leave(subscriber);
  }

  /** Those who have subscribed, in the order in which they did. */
  @SuppressWarnings("unchecked") // They came by subscribe.
  public List<R> subscribers() {
    return (List<R>) cell.list();
  }

  /**
   * Asks all subscribers, and says what has become of each ask: when all have ended, or after that
   * time. For topics made with {@link TopicBuilder#gatherAsks}.
   *
   * @param ask asks one of them
   * @param time within which replies count
   * @return does not fail
   * @throws IllegalArgumentException if the time is not positive
   */
  public <T extends @Nullable Object> Ask<Gathered<R, T>> gather(
      Function<? super R, Ask<T>> ask, Duration time) {
    return Asks.gather(subscribers(), ask, time);
  }

  /** Ends it. Those who have subscribed go on; its name is free. */
  @Override
  public void close() {
    cell.end();
  }

  @Override
  public String toString() {
    return "topic " + cell.path();
  }
}
