package dev.rondo.resilience;

import dev.rondo.ActorRef;
import dev.rondo.internal.resilience.GuardCell;

/**
 * Stands in front of one ref, and hands out an ordinary ref of the same contract. It is no actor:
 * it decides on the sender's thread, and what passes is in the actor's mailbox when the call
 * returns, as if it had been sent there. So order, mailboxes and deadlines are those of the actor.
 * Any thread may use every method.
 *
 * <p><b>What it stands in front of</b> is any ref that Rondo made: an actor's, a router's or
 * topic's, a probe's, or another guard's. A message that comes through several meets them in the
 * order in which they stand, the one through whose ref it is sent first.
 *
 * <p><b>What it is called by.</b> Dead letters and failed asks name each guard that the message
 * came through, in that order, and the system's metrics count it among what stands in front of
 * actors.
 *
 * <p><b>Ends.</b> When the guarded actor stops, those are told who watch the guard's ref, and a
 * router of which it is a member lets it go. What is sent to a closed guard is a dead letter, and
 * an ask fails with {@link dev.rondo.ActorStoppedException}.
 *
 * @param <R> the generated ref
 */
@SuppressWarnings("exports") // Its constructor is for this package.
public abstract sealed class Guard<R extends ActorRef> implements AutoCloseable
    permits CircuitBreaker, Retry, RateLimiter, Bulkhead {

  private final GuardCell cell;

  Guard(GuardCell cell) {
    this.cell = cell;
  }

  /** The ref through which one sends. */
  @SuppressWarnings("unchecked") // The guard was made with a ref of that contract.
  public final R ref() {
    return (R) cell.self();
  }

  /** How many messages it has refused so far; those that a fallback got are not among them. */
  public final long refused() {
    return cell.refused();
  }

  /** Ends it. The actor goes on, and asks that have passed do; its name is free. */
  @Override
  public final void close() {
    cell.end();
  }

  @Override
  public final String toString() {
    return cell.toString();
  }
}
