package dev.rondo.internal.ask;

import dev.rondo.ActorStoppedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks that an incarnation has taken and whose stages are not complete yet.
 *
 * <p>The loop adds and looks; whoever completes a stage removes its ask, on any thread. A stage
 * that never completes would keep its ask for ever, so those that nobody waits for are dropped when
 * the number has doubled.
 */
public final class OwedReplies {

  private static final int SMALLEST_PURGE = 64;

  private final Set<PendingAsk<?>> asks = ConcurrentHashMap.newKeySet();
  private int purgeAbove = SMALLEST_PURGE;

  /** Makes an empty set. */
  public OwedReplies() {}

  /** Adds an ask. */
  public void add(PendingAsk<?> ask) {
    asks.add(ask);
    if (asks.size() > purgeAbove) {
      asks.removeIf(PendingAsk::isAbandoned);
      purgeAbove = Math.max(SMALLEST_PURGE, 2 * asks.size());
    }
  }

  /** Removes an ask whose stage is complete. Any thread. */
  public void remove(PendingAsk<?> ask) {
    asks.remove(ask);
  }

  /** Fails all of them: their incarnation has ended. */
  public void fail(String why) {
    for (PendingAsk<?> ask : asks) {
      ask.fail(new ActorStoppedException(ask + " failed: " + why));
    }
  }

  /** Whether somebody still waits. */
  public boolean isAwaited() {
    return asks.stream().anyMatch(ask -> !ask.isAbandoned());
  }
}
