package dev.rondo.testkit;

import dev.rondo.ActorFailedException;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.cell.ReceivingCell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Refs that lead to plain objects, such as mocks: who calls the ref has called the object when the
 * call returns. Calls take turns, whatever threads they come from.
 *
 * <p>An ask is answered with what the object returns, and fails with what it throws, as an actor's
 * would. What it throws in a tell is thrown at who tells, so that a strict mock is heard.
 */
public final class StandIn {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final Object lock = new Object();

  private StandIn() {}

  /** A ref that leads to that object, with the timeouts of that system. */
  public static <B, R extends ActorRef> R ref(
      ActorSystem system, Contract<B, R> contract, B object) {
    StandIn standIn = new StandIn();
    ReceivingCell cell =
        new ReceivingCell(
            system.name() + "/stand-in-" + NUMBERS.incrementAndGet(),
            SystemAccess.surroundingsOf(system),
            standIn::call);
    R ref = ((GeneratedContract<B, R>) contract).newRef(cell);
    ((GeneratedRef) ref).bind(object);
    return ref;
  }

  private void call(MessageSlot slot) {
    GeneratedRef target = Objects.requireNonNull(slot.target);
    synchronized (lock) {
      try {
        target.dispatch(slot);
      } catch (Throwable thrown) {
        failed(slot, thrown);
      }
    }
  }

  private static void failed(MessageSlot slot, Throwable thrown) {
    if (!(slot.origin instanceof PendingAsk<?> ask)) {
      if (thrown instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (thrown instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(
          "a stand-in threw what its contract does not declare", thrown);
    }
    if (ask.operation().declares(thrown)) {
      ask.fail(thrown);
    } else {
      ask.fail(new ActorFailedException(ask + " failed: the stand-in threw " + thrown, thrown));
    }
  }
}
