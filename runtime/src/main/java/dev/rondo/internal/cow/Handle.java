package dev.rondo.internal.cow;

import dev.rondo.Cow;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.checked.CheckedMode;
import dev.rondo.internal.checked.Place;
import dev.rondo.internal.loop.EventLoop;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A handle on a block, with a part of its weight. One owner at a time, who is an actor or a thread;
 * a message hands it from one to the next.
 */
public final class Handle<T> extends Cow<T> {

  /** The weight of who begins, and what makes one heavier that is too light. */
  private static final long FULL = 1L << 40;

  /** The most that a receiver gets: who sends to a million is heavy for all of them. */
  private static final long PIECE = 1L << 20;

  /** What part of a handle's weight a receiver gets that is lighter than a piece. */
  private static final int SHARE_OF_RECEIVER = 512;

  /** Null when this has ended. */
  private @Nullable Block<T> block;

  private long weight;
  private @Nullable UnaryOperator<T> copier;
  private boolean isKept;

  /** Where it ended, in checked mode. */
  private @Nullable Place end;

  private boolean wasMoved;

  private Handle(Block<T> block, long weight, @Nullable UnaryOperator<T> copier) {
    this.block = block;
    this.weight = weight;
    this.copier = copier;
  }

  /** The first handle on that value. */
  public static <T> Handle<T> on(T value, @Nullable UnaryOperator<T> copier) {
    return new Handle<>(new Block<>(Objects.requireNonNull(value, "value"), FULL), FULL, copier);
  }

  // What its owner does.

  @Override
  public T read() {
    return block().value;
  }

  @Override
  public T write() {
    Block<T> shared = block();
    if (shared.isHeldByOne(weight)) {
      return shared.value;
    }
    T copy = copier().apply(shared.value);
    block = new Block<>(copy, FULL);
    shared.subtract(weight); // Not before it has been read.
    weight = FULL;
    return copy;
  }

  /** Known to all that were sent, so to all that may be several. */
  private UnaryOperator<T> copier() {
    return Objects.requireNonNull(copier, "a value that is shared can be copied");
  }

  @Override
  public Handle<T> keep() {
    block();
    if (!isKept) {
      isKept = true;
      EventLoop loop = EventLoop.ofCaller();
      ActorCell<?, ?> actor = loop == null ? null : loop.current();
      if (actor != null) {
        actor.keep(this);
      }
    }
    return this;
  }

  @Override
  public void release() {
    if (block != null) {
      end(CheckedMode.ON ? new Place("it was released here") : null);
    } else if (wasMoved) {
      throw over();
    }
  }

  // What messages do. The sender and then the receiver.

  /** Another handle on the same value, for somebody who gets it in a message. */
  public Handle<T> share(UnaryOperator<T> how) {
    Block<T> shared = block();
    if (copier == null) {
      copier = how;
    }
    if (weight < SHARE_OF_RECEIVER) {
      shared.add(FULL);
      weight += FULL;
    }
    long given = Math.min(PIECE, weight / SHARE_OF_RECEIVER);
    weight -= given;
    return new Handle<>(shared, given, copier);
  }

  /** The same handle for somebody else, in whose place this one ends. */
  public Handle<T> move(UnaryOperator<T> how) {
    Handle<T> moved = new Handle<>(block(), weight, copier == null ? how : copier);
    wasMoved = true;
    block = null;
    weight = 0;
    end = CheckedMode.ON ? new Place("it was moved here") : null;
    return moved;
  }

  /** Takes back what was not sent, be it shared or moved. */
  public void takeBack(Handle<T> unsent) {
    block = unsent.block;
    weight += unsent.weight;
    wasMoved = false;
    end = null;
    unsent.block = null;
  }

  /** Ends it with the handler as whose parameter it came. */
  public void handled() {
    if (block != null && !isKept) {
      end(CheckedMode.ON ? new Place("it was released here, when the handler returned") : null);
    }
  }

  /** Ends it with its message, which is not handled; who has kept it goes on with it. */
  public void droppedWithMessage() {
    if (!isKept) {
      drop("as its message was dropped, or its handler failed");
    }
  }

  /** Ends it with the incarnation that kept it, or with a reply. */
  public void drop(String why) {
    if (block != null) {
      end(CheckedMode.ON ? new Place("it was released here, " + why) : null);
    }
  }

  /** Ends the reply, if it is a handle, that nobody waits for any more. Whoever has it. */
  public static void dropIn(@Nullable Object reply) {
    if (reply instanceof Handle<?> unwanted) {
      unwanted.drop("as nobody waited for the reply any more");
    }
  }

  private void end(@Nullable Place where) {
    Block<T> held = block();
    block = null;
    end = where;
    held.subtract(weight);
  }

  private Block<T> block() {
    Block<T> held = block;
    if (held == null) {
      throw over();
    }
    return held;
  }

  private IllegalStateException over() {
    String text =
        wasMoved
            ? "this Cow was sent with @Moved, so it is the receiver's; send it without @Moved to"
                + " go on with it"
            : "this Cow was released; a Cow that comes in a message is when the handler returns,"
                + " unless it calls keep()";
    return end == null
        ? new IllegalStateException(text + "; -Drondo.checked=true shows where")
        : new IllegalStateException(text, end);
  }

  /** Fails unless it can be sent. */
  public void check() {
    block();
  }

  /** What it holds, to be looked at by who watches for writes; null if it has ended. */
  public @Nullable Object glance() {
    return block == null ? null : block.value;
  }

  @Override
  public String toString() {
    if (block == null) {
      return wasMoved ? "Cow, moved" : "Cow, released";
    }
    return "Cow of " + block.value.getClass().getTypeName();
  }
}
