package dev.rondo.resilience;

import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Subscription;
import dev.rondo.internal.resilience.BreakerCell;
import dev.rondo.internal.resilience.Guards;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Stops asking an actor that fails, or is too slow, so that it may recover and askers do not wait
 * for nothing. {@link CircuitSettings} say when.
 *
 * <p><b>Asks are calls.</b> While it is closed all pass, and it counts how the last ones ended: by
 * a reply or a declared exception, which is one; by a failure, among them a deadline and a full
 * mailbox; and whether they took too long. If too many failed or were slow it opens. Then asks fail
 * at once with {@link dev.rondo.CircuitOpenException}. When it has been open for long enough, the
 * next message finds it half-open: a few asks pass, and their ends decide. It opens again as soon
 * as too many of these have failed or were slow, and closes when all have ended and it has not. An
 * ask counts in the state in which it began, so late ends do not disturb the next one; one that was
 * cancelled counts for nothing, and gives its place to another.
 *
 * <p><b>Tells</b>, and asks that an actor forwards, pass while it is closed or half-open, and count
 * for nothing. While it is open they become dead letters; a forwarded ask fails.
 *
 * <p><b>Fallback.</b> Where there is one, what does not pass goes there instead, asks and tells.
 *
 * @param <R> the generated ref
 */
public final class CircuitBreaker<R extends ActorRef> extends Guard<R> {

  private final BreakerCell cell;

  private CircuitBreaker(BreakerCell cell) {
    super(cell);
    this.cell = cell;
  }

  /**
   * Makes a closed one.
   *
   * @param name its name among the topmost actors of the system
   * @throws IllegalArgumentException if the name is not legal or is taken, or the ref none that
   *     Rondo made
   */
  public static <R extends ActorRef> CircuitBreaker<R> create(
      ActorSystem system, R ref, String name, CircuitSettings settings) {
    return new CircuitBreaker<>(Guards.breaker(system, ref, name, settings.rule(), null));
  }

  /**
   * Makes a closed one with a fallback.
   *
   * @param fallback gets what does not pass
   * @throws IllegalArgumentException also if the fallback is of another contract
   */
  public static <R extends ActorRef> CircuitBreaker<R> create(
      ActorSystem system, R ref, String name, CircuitSettings settings, R fallback) {
    Objects.requireNonNull(fallback, "fallback");
    return new CircuitBreaker<>(Guards.breaker(system, ref, name, settings.rule(), fallback));
  }

  /** Its state. One that has been open for long enough is so until the next message comes. */
  public CircuitState state() {
    return cell.state();
  }

  /**
   * Has the listener told each change of the state from now on: one at a time, in order, on the
   * system's callback threads. It is not waited for: at most 1,024 changes wait for it, those that
   * come then pass it by. What it throws is logged. Changes are logged in any case.
   */
  public Subscription subscribe(Consumer<? super CircuitChange> listener) {
    return cell.subscribe(Objects.requireNonNull(listener, "listener"));
  }

  /** Opens it, until {@link #reset}. */
  public void forceOpen() {
    cell.forceOpen();
  }

  /** Closes it, with nothing counted. */
  public void reset() {
    cell.reset();
  }
}
