package dev.rondo.internal.loop;

import dev.rondo.internal.ask.PendingAsk;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Ends asks whose time is over while a handler on a shared loop waits for a future. An {@code Ask}
 * refuses that, but what the JDK makes of one ({@code allOf(ask).join()}) does not: and what it
 * waits for comes by way of the loop that waits.
 *
 * <p>The ticker only.
 */
final class Joins {

  private final EventLoop loop;
  private final Turn turn;

  /** What the thread waits with: another one each time. */
  private @Nullable Object seen;

  private long since;
  private long nextDue;

  Joins(EventLoop loop, Turn turn) {
    this.loop = loop;
    this.turn = turn;
  }

  /** Takes a look at a turn that takes long, or at none. */
  void sees(Turn.@Nullable InHand inHand, long now) {
    Object wait = inHand == null || loop.mayBlock() ? null : LockSupport.getBlocker(loop.thread());
    if (wait == null || wait.getClass().getEnclosingClass() != CompletableFuture.class) {
      seen = null;
      return;
    }
    if (wait != seen) {
      seen = wait;
      since = now;
      nextDue = now;
    }
    if (now - nextDue >= 0) {
      nextDue = now + Long.MAX_VALUE / 2;
      turn.glanceAtAsks(ask -> failIfDue(ask, now));
    }
  }

  private void failIfDue(PendingAsk<?> ask, long now) {
    long due = ask.dueAt(since);
    if (ask.isDone()) {
      return;
    }
    if (now - due >= 0) {
      ask.failForLoop(Stalls.waiting(loop, turn));
    } else if (due - nextDue < 0) {
      nextDue = due;
    }
  }
}
