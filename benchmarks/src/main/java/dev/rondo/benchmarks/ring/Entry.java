package dev.rondo.benchmarks.ring;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One place of a baseline's ring, of the shape and size of a message slot in a lane. */
@SuppressWarnings("UnusedVariable") // The words that no benchmark uses give the entry its size.
public class Entry {

  /** The operation. */
  public int op;

  /** What dispatches the message; null in an empty entry. */
  public @Nullable Handler target;

  /** Where the answer goes; null for a tell. */
  public @Nullable CompletableFuture<Long> reply;

  /** The first primitive. */
  public long word0;

  private long word1, word2, word3, sequence;
  private @Nullable Object ref0, ref1, ref2, ref3;

  /** Makes an empty entry. */
  public Entry() {}

  /** Writes what a tell of one primitive writes into a slot. */
  public final void set(Handler newTarget, int newOp, long word) {
    target = newTarget;
    op = newOp;
    word0 = word;
  }

  /** Runs the message and forgets it, so that the ring keeps nothing of it reachable. */
  public final void handle() {
    Handler handler = target;
    if (handler == null) {
      throw new IllegalStateException("an entry without a message was published");
    }
    handler.dispatch(this);
    target = null;
    if (reply != null) {
      reply = null;
    }
  }

  void answer(long value) {
    if (reply != null) {
      reply.complete(value);
    }
  }

  IllegalStateException unknownOperation() {
    return new IllegalStateException("operation " + op + " is unknown");
  }
}
