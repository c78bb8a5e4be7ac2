package dev.rondo.spi;

import dev.rondo.ActorRef;
import dev.rondo.Contract;
import dev.rondo.Message;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Superclass of the generated ref implementations, which are also what dispatches a message: the
 * ref is the target that a slot carries.
 *
 * <p>Its members are named, and take such parameters, that no legal contract can clash with them.
 */
public abstract class GeneratedRef implements ActorRef {

  /** {@link #withinNanos} of a ref that has no deadline of its own. */
  public static final long NO_DEADLINE = -1;

  /** What {@link MessageSlot#op} numbers the operations of. An actor's refs may differ in it. */
  public final GeneratedContract<?, ?> contract;

  /** Where this ref leads. */
  public final Cell cell;

  /** The ref that knows the object which serves it; this ref unless made by {@code within}. */
  public final GeneratedRef primary;

  /** Deadline of asks and of the wait for room, in nanoseconds, or {@link #NO_DEADLINE}. */
  public final long withinNanos;

  /**
   * Where messages through this ref are counted; {@link Tally#NONE} unless an object serves it, now
   * or after a restart. The actor's loop only.
   */
  public Tally tally = Tally.NONE;

  /** Makes a ref of an actor that serves this contract. */
  protected GeneratedRef(Contract<?, ?> contract, Cell cell) {
    this.contract = (GeneratedContract<?, ?>) contract;
    this.cell = cell;
    this.primary = this;
    this.withinNanos = NO_DEADLINE;
  }

  /**
   * Makes a ref to the same actor with another deadline.
   *
   * @throws IllegalArgumentException if the deadline is negative
   */
  protected GeneratedRef(GeneratedRef origin, Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException(
          "within(" + timeout + "): the deadline of " + origin + " must not be negative");
    }
    this.contract = origin.contract;
    this.cell = origin.cell;
    this.primary = origin.primary;
    this.withinNanos = nanos(timeout);
  }

  /** Runs the message in the slot on the behavior. Called by the actor's loop only. */
  public abstract void dispatch(MessageSlot slot) throws Exception;

  /** The message in the slot as a record. */
  public abstract Message reify(MessageSlot slot);

  /**
   * Sets the object that the messages run on; null when the actor has none, which no message sees.
   */
  // Unmarked, so that generated code need not name JSpecify to override it in null-marked packages.
  @Initializer
  @NullUnmarked
  public abstract void bind(Object behavior);

  /**
   * Ends what the message in the slot brings along and is not handled: it was dropped, or its
   * handler failed. Called by whoever holds the slot. Generated where a contract has a {@link
   * dev.rondo.Cow}.
   */
  public void drop(MessageSlot slot) {}

  /** A ref to the same actor with another deadline; generated. */
  public ActorRef within(Duration timeout) {
    throw new UnsupportedOperationException(this + " was not generated");
  }

  /**
   * Fills a slot with the operation and parameters of the message in another one, for one more
   * receiver of it; target and origin are the caller's affair. What the receivers may share goes
   * over as it is; of a {@link dev.rondo.Cow} and of what is copied for its receiver, each gets one
   * of its own. Called by whoever holds the message, with a slot of no queue: it may take long and
   * throw, and a slot that was not filled is to be forgotten, not dropped. The slot is empty, or
   * one that was filled from the same message. Overridden where a contract has such parameters.
   */
  public void share(MessageSlot original, MessageSlot copy) {
    copy.op = original.op;
    copy.copyParameters(original);
  }

  /**
   * The hash of the parameter by which the message in the slot is routed, the same for equal
   * values; 0 if it has no such parameter. Called by whoever holds the slot. Overridden where a
   * contract has such parameters.
   */
  public int routingHash(MessageSlot slot) {
    return 0;
  }

  /**
   * What a late ask of this operation is answered with, given what its stage completed with. Called
   * by whatever thread completes the stage; what it throws fails the ask.
   */
  // Unmarked, as bind is.
  @NullUnmarked
  public Object lateReply(int op, Object reply) {
    return reply;
  }

  @Override
  public final String path() {
    return cell.path();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof GeneratedRef ref && ref.cell.primary().equals(cell.primary());
  }

  @Override
  public final int hashCode() {
    return cell.primary().hashCode();
  }

  @Override
  public final String toString() {
    return cell.path();
  }

  /** What a dispatch throws for an operation number that its contract does not have. */
  protected final IllegalStateException unknownOperation(MessageSlot slot) {
    return new IllegalStateException(
        "operation " + slot.op + " is not one of " + getClass().getName() + ", sent to " + path());
  }

  private static long nanos(Duration timeout) {
    try {
      return timeout.toNanos();
    } catch (ArithmeticException longerThan292Years) {
      return Long.MAX_VALUE;
    }
  }
}
