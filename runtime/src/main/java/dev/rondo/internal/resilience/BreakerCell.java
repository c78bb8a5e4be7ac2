package dev.rondo.internal.resilience;

import dev.rondo.ActorException;
import dev.rondo.CircuitOpenException;
import dev.rondo.Subscription;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.life.Listeners;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.resilience.CircuitChange;
import dev.rondo.resilience.CircuitState;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets messages pass as a {@link Circuit} says; each ask is a call. Any thread. */
public final class BreakerCell extends GateCell {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.resilience");

  /** What a call would have to take to be slow where none is. */
  private static final long NEVER_SLOW = Long.MAX_VALUE;

  private final Circuit circuit;
  private final @Nullable Predicate<? super Throwable> failures;
  private final long slowNanos;
  private final @Nullable GeneratedRef fallback;
  private final Listeners<CircuitChange> listeners;

  BreakerCell(
      String name,
      GeneratedRef target,
      @Nullable GeneratedRef fallback,
      CircuitRule rule,
      LoopSurroundings surroundings) {
    super("circuit breaker", name, target, surroundings);
    this.fallback = fallback;
    failures = rule.failures();
    slowNanos = rule.slowTime() == null ? NEVER_SLOW : rule.slowTime().toNanos();
    listeners =
        new Listeners<>(
            "changes of circuit breakers",
            CircuitChange::toString,
            LOG,
            surroundings.callbacks(),
            surroundings.platform(),
            surroundings.ticker());
    circuit = new Circuit(path(), rule, surroundings.platform()::nanoTime, this::changed);
  }

  /** What state it is in. */
  public CircuitState state() {
    return circuit.state();
  }

  /** Has the listener told of each change from now on. */
  public Subscription subscribe(Consumer<? super CircuitChange> listener) {
    return listeners.add(listener);
  }

  /** Opens it until {@link #reset}. */
  public void forceOpen() {
    circuit.forceOpen();
  }

  /** Closes it, with nothing counted. */
  public void reset() {
    circuit.reset();
  }

  private void changed(CircuitChange change) {
    if (change.to() == CircuitState.OPEN) {
      GuardedLog.warn(LOG, change.toString());
    } else {
      GuardedLog.info(LOG, change.toString());
    }
    listeners.tell(change);
  }

  private long now() {
    return surroundings.platform().nanoTime();
  }

  @Override
  MessageSlot claimTell(GeneratedRef ref, int op, boolean isControl) {
    long now = now();
    if (circuit.passes(now)) {
      return tellTo(target, ref, op, isControl);
    }
    if (fallback == null) {
      return refusedTell(op, circuit.refusal(now));
    }
    return tellTo(fallback, ref, op, isControl);
  }

  @Override
  MessageSlot claimAskOf(GeneratedRef ref, int op) {
    long now = now();
    Circuit.Phase phase = circuit.enter(now);
    if (phase != null) {
      return askOf(target, ref, op, new CircuitCall(phase, op, now));
    }
    if (fallback == null) {
      return refusedAsk(ref, op, circuit.refusal(now));
    }
    return askOf(fallback, ref, op, this);
  }

  @Override
  ActorException refusal(String text) {
    return new CircuitOpenException(text);
  }

  /** One that counts. */
  private final class CircuitCall extends Call {
    private final Circuit.Phase phase;
    private final int op;
    private final long begunAt;

    CircuitCall(Circuit.Phase phase, int op, long begunAt) {
      super(BreakerCell.this);
      this.phase = phase;
      this.op = op;
      this.begunAt = begunAt;
    }

    @Override
    void over(@Nullable Throwable failure) {
      boolean isSlow = slowNanos != NEVER_SLOW && now() - begunAt >= slowNanos;
      phase.ended(failure != null && isFailure(failure), isSlow);
    }

    /** What the program says of it; a declared error is a reply if it says nothing. */
    private boolean isFailure(Throwable failure) {
      Predicate<? super Throwable> test = failures;
      if (test == null) {
        return !contract.operation(op).declares(failure);
      }
      try {
        return test.test(failure);
      } catch (
          Throwable
              thrown) { // Nothing may keep the ask from its end, and this may be a loop's thread,
        // or the ticker's.
        String text = "what says which failures count for " + path() + " failed itself";
        GuardedLog.error(LOG, text, thrown);
        return true;
      }
    }

    @Override
    void withdrawn() {
      phase.withdrawn();
    }
  }
}
