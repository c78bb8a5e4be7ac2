package dev.rondo.internal.cell;

import dev.rondo.dispatch.Platform;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;

/** How an ask begins, whoever is asked: with its asker and its deadline. The asker's thread. */
public final class AskStart {

  private AskStart() {}

  /** An ask of whoever calls. {@link #began} must follow, or {@link #givenUp}. */
  public static PendingAsk<?> newAsk(GeneratedRef ref, int op, LoopSurroundings callee) {
    long timeout = timeoutNanos(ref, op, callee);
    Platform clock = callee.platform();
    EventLoop asker = EventLoop.ofCaller();
    if (asker != null) {
      asker.succession().beginAsk();
    }
    PendingAsk<?> ask;
    if (asker != null && asker.current() != null) {
      Incarnation incarnation = asker.current().incarnation();
      ask = PendingAsk.byActor(ref, op, incarnation, asker.cause(), timeout, clock);
    } else {
      ask = PendingAsk.byThread(ref, op, callee.outside(), timeout, clock);
    }
    ask.carry(Contexts.capture(callee.contexts()));
    return ask;
  }

  /** How long an ask through that ref may take: what it says, or the contract, or the system. */
  public static long timeoutNanos(GeneratedRef ref, int op, LoopSurroundings callee) {
    return ref.withinNanos == GeneratedRef.NO_DEADLINE
        ? ref.contract.operation(op).askTimeoutNanos(callee.askTimeoutNanos())
        : ref.withinNanos;
  }

  /** Has its deadline watched. */
  public static void began(PendingAsk<?> ask, LoopSurroundings callee) {
    EventLoop asker = EventLoop.ofCaller();
    if (asker != null && asker.current() != null) {
      asker.askBegan(ask);
    } else if (!ask.isOver()) {
      callee.ticker().register(ask);
    }
    if (asker != null) {
      asker.succession().endAsk();
    }
  }

  /** Takes notice that it was not sent, in the place of {@link #began}. */
  public static void givenUp() {
    EventLoop asker = EventLoop.ofCaller();
    if (asker != null) {
      asker.succession().endAsk();
    }
  }

  /** The ask in a slot. */
  public static PendingAsk<?> pendingAsk(MessageSlot slot) {
    if (slot.origin instanceof PendingAsk<?> ask) {
      return ask;
    }
    throw new IllegalStateException("operation " + slot.op + " of " + slot.target + " is a tell");
  }
}
