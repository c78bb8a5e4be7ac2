package dev.rondo.routing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.internal.routing.RouterCell;
import java.util.List;

/**
 * Passes messages of a contract on to its members, by a {@link Routing}. What is told to {@link
 * #ref} is told to the member chosen, or to all of them; an ask is answered by one. It is no actor:
 * the sender's thread chooses, and the message is in the member's mailbox when the call returns, as
 * if it had been sent there. So mailboxes, deadlines and exceptions are those of the member. Any
 * thread may use every method.
 *
 * <p><b>Order.</b> What one sender sends through it to one member arrives in that order, also
 * between what it sends that member itself.
 *
 * <p><b>Ends.</b> A member that has stopped has left; what it had not handled becomes dead letters.
 * What is sent while there are no members, or to a closed router, is a dead letter, and an ask
 * fails with {@link dev.rondo.ActorStoppedException}.
 *
 * @param <R> the generated ref
 */
@SuppressWarnings("exports") // An annotation for checkers; who compiles does not need it.
public final class Router<R extends ActorRef> implements AutoCloseable {

  private final RouterCell cell;

  private Router(RouterCell cell) {
    this.cell = cell;
  }

  /**
   * Makes a router without members.
   *
   * @param name its name among the topmost actors of the system
   * @throws IllegalArgumentException if the name is not legal or is taken, or if messages of that
   *     contract cannot be routed so
   */
  public static <B, R extends ActorRef> Router<R> create(
      ActorSystem system, Contract<B, R> contract, String name, Routing routing) {
    return new Router<>(routing.newCell(system, contract, name));
  }

  /** The ref through which one sends. */
  @SuppressWarnings("unchecked") // The router was made with the contract of that ref.
  public R ref() {
    return (R) cell.self();
  }

  /**
   * Has messages go to that one as well, until it is taken out, or stops. A restart changes
   * nothing.
   *
   * @return false if it is a member already, by this ref or another one
   * @throws IllegalArgumentException if it is no ref that Rondo made, or cannot be routed to so
   * @throws IllegalStateException if the router was closed
   */
  @CanIgnoreReturnValue
  public boolean add(R member) {
    return cell.join(member);
  }

  /** Has no more messages go to that one. Returns whether it was a member. */
  @CanIgnoreReturnValue
  public boolean remove(R member) {
    return cell.leave(member);
  }

  /** The members, in the order in which they came. */
  @SuppressWarnings("unchecked") // They came by add.
  public List<R> members() {
    return (List<R>) cell.list();
  }

  /** Ends it. Its members go on; its name is free. */
  @Override
  public void close() {
    cell.end();
  }

  @Override
  public String toString() {
    return "router " + cell.path();
  }
}
