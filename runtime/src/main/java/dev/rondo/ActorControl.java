package dev.rondo;

import dev.rondo.internal.cell.ActorCell;
import dev.rondo.spi.GeneratedRef;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * What can be done to an actor from outside, by whoever has a ref of it. Any thread may call every
 * method, and none waits. To an actor that has stopped they do nothing.
 *
 * <p>What is asked for takes effect when the actor's event loop begins its next turn, unless
 * something else is said. What the caller sends right behind it may be handled before that, in the
 * turn that the loop is in.
 */
public final class ActorControl {

  private final ActorCell<?, ?> cell;

  private ActorControl(ActorCell<?, ?> cell) {
    this.cell = cell;
  }

  /**
   * The control of the actor behind that ref.
   *
   * @throws IllegalArgumentException if it leads to something that is no actor, such as a probe
   */
  public static ActorControl of(ActorRef ref) {
    Objects.requireNonNull(ref, "ref");
    if (ref instanceof GeneratedRef generated
        && generated.cell.primary() instanceof ActorCell<?, ?> cell) {
      return new ActorControl(cell);
    }
    throw new IllegalArgumentException(ref + " does not lead to an actor, so there is no control");
  }

  /**
   * Has the actor stop once it has handled what the caller, and whoever came before, has sent to
   * it: a message at the end of the queue. Messages that come after it become dead letters. While
   * the actor's messages wait, as when it is suspended, so does this.
   */
  public void stop() {
    cell.stopAfterPending();
  }

  /** Has the actor stop after the handler that it may be in. What waits becomes dead letters. */
  public void stopNow() {
    cell.postStopNow();
  }

  /**
   * Has the actor stop once it has no children: now, or when the last of them has stopped by
   * itself. Until then it goes on. What waits then becomes dead letters.
   */
  public void stopWhenChildless() {
    cell.postStopWhenChildless();
  }

  /**
   * Has the actor's messages wait, from the end of the handler that it may be in, until {@link
   * #resume}. Replies to its asks, what is chained to them, and its {@code @Control} messages go
   * on. A restart changes nothing of it. Being suspended is not counted.
   */
  public void suspend() {
    cell.postSuspend();
  }

  /** Has a suspended actor go on with what has waited, in its order. */
  public void resume() {
    cell.postResume();
  }

  /**
   * Throws away what waits for the actor: what had come by the time of this call, and perhaps some
   * of what came while it was carried out. It is {@linkplain
   * dev.rondo.metrics.ContractMetrics#discarded counted}, and asks among it fail with {@link
   * ActorStoppedException}. Messages under way from other event loops, control messages and a
   * {@link #stop} that waits are left. So is what the actor has put aside in its {@linkplain
   * ActorContext#stash stash}: that is its own state, about which only it can decide.
   */
  public void discardPending() {
    cell.postDiscardPending();
  }

  /**
   * A new future, which completes when the actor has stopped, also if it has already; a restart is
   * no end. It may be waited for, and what is chained to it runs, as an {@link Ask} and what is
   * chained to that: in the turns of the actor that calls this, or on the callback threads. It is
   * kept until the actor stops, unless the caller cancels or completes it, as {@code orTimeout}
   * does. Actors had better use {@link ActorContext#watch}.
   */
  public CompletableFuture<Void> whenStopped() {
    return cell.whenStopped();
  }

  @Override
  public String toString() {
    return "control of " + cell.path();
  }
}
