package dev.rondo.internal.resilience;

import dev.rondo.internal.cell.Watchable;
import dev.rondo.internal.cell.Watcher;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.routing.RouteCell;
import dev.rondo.spi.GeneratedRef;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Where a ref leads that stands in front of another one. Who watches it is told when that one has
 * stopped, or when this is closed. Any thread.
 */
public abstract class GuardCell extends RouteCell {

  /** To whom messages go that pass. */
  final GeneratedRef target;

  private final LongAdder refused = new LongAdder();
  private final Watcher end = new End();

  private final class End implements Watcher {
    @Override
    public void stopped(@Nullable EventLoop loop) {
      comeToEnd();
    }
  }

  /**
   * Stands in front of that one.
   *
   * @param kind what it is, in words
   * @throws IllegalArgumentException if the name is not legal or is taken
   */
  GuardCell(String kind, String name, GeneratedRef target, LoopSurroundings surroundings) {
    super(kind, name, target.contract, surroundings);
    this.target = target;
  }

  /** Begins, once it is made. */
  final void begin() {
    open();
    ((Watchable) target.cell.primary()).addWatcher(end);
  }

  /** Counts one that does not pass. */
  final void countRefused() {
    refused.increment();
  }

  /** How many it has not let pass. */
  public final long refused() {
    return refused.sum();
  }

  @Override
  protected final int size() {
    return 1;
  }

  @Override
  protected final void ended() {
    ((Watchable) target.cell.primary()).removeWatcher(end);
  }
}
