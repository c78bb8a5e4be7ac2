package dev.rondo.routing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.internal.routing.RouterCell;
import dev.rondo.internal.routing.RouterCells;
import java.util.Objects;

/**
 * A topic with settings. One thread at a time.
 *
 * @param <R> the generated ref
 */
@SuppressWarnings("exports") // An annotation for checkers; who compiles does not need it.
public final class TopicBuilder<R extends ActorRef> {

  private final Contract<?, R> contract;
  private boolean retains;
  private boolean gathers;

  TopicBuilder(Contract<?, R> contract) {
    this.contract = Objects.requireNonNull(contract, "contract");
  }

  /**
   * Has it keep the last message, and tell it to each new subscriber before all that is published
   * from then on. One who subscribes for the second time may be told later what was published
   * before it left, if it has not handled that yet.
   */
  @CanIgnoreReturnValue
  public TopicBuilder<R> retainLast() {
    retains = true;
    return this;
  }

  /**
   * Has it take a contract with asks. They are for {@link Topic#gather}: one that is asked through
   * {@link Topic#ref} would have many replies, and throws {@link UnsupportedOperationException}.
   */
  @CanIgnoreReturnValue
  public TopicBuilder<R> gatherAsks() {
    gathers = true;
    return this;
  }

  /**
   * Makes it.
   *
   * @param name its name among the topmost actors of the system
   * @throws IllegalArgumentException if the name is not legal or is taken; if the contract has
   *     asks, which are not gathered, or a message with a {@code @Moved} value, which can have one
   *     receiver only
   */
  public Topic<R> create(ActorSystem system, String name) {
    RouterCell cell = RouterCells.topic(system, contract, name, retains, gathers);
    return new Topic<>(cell);
  }
}
