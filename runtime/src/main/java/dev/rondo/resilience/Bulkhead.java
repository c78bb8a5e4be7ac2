package dev.rondo.resilience;

import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.internal.resilience.BulkheadCell;
import dev.rondo.internal.resilience.Guards;

/**
 * Lets so many asks be under way at a time, from all senders together: one that hangs takes no more
 * of its askers along than that. A further one fails at once with {@link
 * dev.rondo.BulkheadFullException}; nobody waits for a place.
 *
 * <p>An ask is under way from the call until it is answered, or fails, or its deadline passes, or
 * it is cancelled; its handler may run on. Tells, and asks that an actor forwards, pass and do not
 * count: how many of them may wait is up to the mailbox.
 *
 * @param <R> the generated ref
 */
public final class Bulkhead<R extends ActorRef> extends Guard<R> {

  private final BulkheadCell cell;

  private Bulkhead(BulkheadCell cell) {
    super(cell);
    this.cell = cell;
  }

  /**
   * Makes one.
   *
   * @param name its name among the topmost actors of the system
   * @param most how many asks may be under way
   * @throws IllegalArgumentException if the name is not legal or is taken; if the ref is none that
   *     Rondo made; if no ask may be under way
   */
  public static <R extends ActorRef> Bulkhead<R> create(
      ActorSystem system, R ref, String name, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one ask must be able to pass, not " + most);
    }
    return new Bulkhead<>(Guards.bulkhead(system, ref, name, most));
  }

  /** How many asks are under way. */
  public int underWay() {
    return cell.underWay();
  }
}
