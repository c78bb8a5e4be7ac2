package dev.rondo.internal.resilience;

import dev.rondo.ActorException;
import dev.rondo.BulkheadFullException;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Lets so many asks be under way at a time. Tells pass. Any thread. */
public final class BulkheadCell extends GateCell {

  private final int most;
  private final AtomicInteger underWay = new AtomicInteger();

  BulkheadCell(String name, GeneratedRef target, int most, LoopSurroundings surroundings) {
    super("bulkhead", name, target, surroundings);
    this.most = most;
  }

  /** How many asks are under way. */
  public int underWay() {
    return underWay.get();
  }

  @Override
  MessageSlot claimTell(GeneratedRef ref, int op, boolean isControl) {
    return tellTo(target, ref, op, isControl);
  }

  @Override
  MessageSlot claimAskOf(GeneratedRef ref, int op) {
    return enters()
        ? askOf(target, ref, op, new Inside())
        : refusedAsk(ref, op, this + " has " + most + " asks under way, as many as may be");
  }

  private boolean enters() {
    int seen;
    do {
      seen = underWay.get();
      if (seen >= most) {
        return false;
      }
    } while (!underWay.compareAndSet(seen, seen + 1));
    return true;
  }

  @Override
  ActorException refusal(String text) {
    return new BulkheadFullException(text);
  }

  /** One that is under way. */
  private final class Inside extends Call {

    Inside() {
      super(BulkheadCell.this);
    }

    @Override
    void over(@Nullable Throwable failure) {
      underWay.decrementAndGet();
    }

    @Override
    void withdrawn() {
      underWay.decrementAndGet();
    }
  }
}
