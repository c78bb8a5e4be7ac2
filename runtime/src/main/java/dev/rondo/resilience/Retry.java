package dev.rondo.resilience;

import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.internal.resilience.Guards;
import dev.rondo.internal.resilience.RetryCell;

/**
 * Asks again what has failed, after a pause, where the contract says by {@code @Idempotent} that to
 * handle it twice is to handle it once. {@link RetrySettings} say how often, when, and after which
 * failures. Through a router a repeated ask may go to another member.
 *
 * <p><b>Other asks</b> of the contract are refused: the call throws {@link
 * UnsupportedOperationException}, which names the method. Tells, and asks that an actor forwards,
 * pass as they are, once.
 *
 * <p><b>Time.</b> All attempts together have the time of the ask, as {@code within} or the contract
 * say, and in an actor no more than is left of the ask that it answers. Each attempt has what is
 * left of that. Where the next one could not begin in time, the ask fails at once. It fails with
 * what the last attempt failed with.
 *
 * <p><b>Threads.</b> The ask that the caller gets completes where it would without a retry: in the
 * actor's turns, if an actor asks. Attempts after the first one begin on the asker's event loop, or
 * on a callback thread of the system. When the ask is cancelled, the attempt is that is under way,
 * and none follows.
 *
 * <p><b>Full mailboxes.</b> Where a call would throw {@link dev.rondo.MailboxFullException}, that
 * is a failed attempt; so the call through this does not throw it, the ask fails with it.
 *
 * @param <R> the generated ref
 */
public final class Retry<R extends ActorRef> extends Guard<R> {

  private final RetryCell cell;

  private Retry(RetryCell cell) {
    super(cell);
    this.cell = cell;
  }

  /**
   * Makes one.
   *
   * @param name its name among the topmost actors of the system
   * @throws IllegalArgumentException if the name is not legal or is taken; if the ref is none that
   *     Rondo made; if its contract has no ask that is marked {@code @Idempotent}, or one that is
   *     and moves a {@code @Moved} value away
   */
  public static <R extends ActorRef> Retry<R> create(
      ActorSystem system, R ref, String name, RetrySettings settings) {
    return new Retry<>(Guards.retry(system, ref, name, settings.rule()));
  }

  /** How many attempts there were after the first ones, so far, or are about to be. */
  public long repetitions() {
    return cell.repetitions();
  }
}
