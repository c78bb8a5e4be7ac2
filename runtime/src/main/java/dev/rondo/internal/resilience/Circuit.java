package dev.rondo.internal.resilience;

import dev.rondo.resilience.CircuitChange;
import dev.rondo.resilience.CircuitState;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The states of a circuit breaker. It knows calls that begin and end, and a clock; a call that ends
 * counts in the phase in which it began, and for nothing if that is over. Any thread.
 *
 * <pre>
 * field     written by                         access
 * phase     who changes the state, locked      volatile
 * changes   who changes the state, locked      concurrent
 * telling   who has changed the state          atomic: whoever counts it up from 0 tells
 * </pre>
 *
 * The lock is held for these writes only, which are rare. Calls take none.
 */
final class Circuit {

  private final String path;
  private final CircuitRule rule;
  private final LongSupplier clock;
  private final Consumer<? super CircuitChange> listener;
  private final Queue<CircuitChange> changes = new ConcurrentLinkedQueue<>();
  private final AtomicInteger telling = new AtomicInteger();
  private volatile Phase phase;

  /**
   * Begins closed.
   *
   * @param listener told of each change, in order, one at a time, on the threads that cause them
   */
  Circuit(
      String path, CircuitRule rule, LongSupplier clock, Consumer<? super CircuitChange> listener) {
    this.path = path;
    this.rule = rule;
    this.clock = clock;
    this.listener = listener;
    this.phase = new Closed();
  }

  /** The time from one change of the state to the next, and what is counted in it. */
  abstract static class Phase {

    private Phase() {}

    abstract CircuitState state();

    /** Lets a call begin, or not. */
    abstract boolean admits();

    /** Why not, and until when. */
    abstract String refusal(long now);

    /** Takes the end of a call that began in this phase. */
    abstract void ended(boolean failed, boolean slow);

    /** Takes the end of a call that says nothing, since nobody waited for it. */
    abstract void withdrawn();
  }

  CircuitState state() {
    return phase.state();
  }

  /** Begins a call. Returns the phase in which it counts; null if it must not begin. */
  @Nullable Phase enter(long now) {
    Phase current = current(now);
    return current.admits() ? current : null;
  }

  /** Whether what is no call may pass. */
  boolean passes(long now) {
    return current(now).state() != CircuitState.OPEN;
  }

  /** Why a call could not begin. */
  String refusal(long now) {
    return "circuit breaker " + path + " " + phase.refusal(now);
  }

  /** The phase; one that has lasted long enough is over. */
  private Phase current(long now) {
    Phase seen = phase;
    while (seen instanceof Open open && open.isOver(now)) {
      become(seen, new HalfOpen(), "it was open for " + rule.openTime());
      seen = phase;
    }
    return seen;
  }

  /** Opens it until {@link #reset}. */
  void forceOpen() {
    become(new Open("it was opened by hand", 0, true), "it was opened by hand");
  }

  /** Closes it, with nothing counted. */
  void reset() {
    become(new Closed(), "it was reset by hand");
  }

  private void become(Phase next, String reason) {
    Phase seen;
    do {
      seen = phase;
    } while (!become(seen, next, reason));
  }

  /** Begins the next phase, unless somebody else has ended that one. */
  private boolean become(Phase from, Phase to, String reason) {
    synchronized (this) {
      if (phase != from) {
        return false;
      }
      phase = to;
      if (from.state() != to.state()) {
        changes.add(new CircuitChange(path, from.state(), to.state(), reason));
      }
    }
    tell();
    return true;
  }

  /** Outside of the lock, since a listener may be anything. */
  private void tell() {
    if (telling.getAndIncrement() != 0) {
      return; // Whoever tells looks once more.
    }
    int seen = 1;
    try {
      while (seen != 0) {
        tellWaiting();
        seen = telling.addAndGet(-seen);
      }
    } finally {
      if (seen != 0) {
        telling.set(0); // The thread's stack has ended: the next change is told with this one.
      }
    }
  }

  private void tellWaiting() {
    CircuitChange change = changes.poll();
    while (change != null) {
      listener.accept(change);
      change = changes.poll();
    }
  }

  /** What is wrong with so many of that many calls; null if that is bearable. */
  private @Nullable String complaint(long counts, int calls, String which) {
    int failures = Outcomes.failures(counts);
    if (isTooMany(failures, calls, rule.failureRate())) {
      return failures + " of " + which + " failed";
    }
    int slow = Outcomes.slow(counts);
    if (isTooMany(slow, calls, rule.slowRate())) {
      return slow + " of " + which + " took " + rule.slowTime() + " or longer";
    }
    return null;
  }

  /** Compared as a quotient, which is rounded as the literal that the program gave. */
  private static boolean isTooMany(int count, int calls, double rate) {
    return count > 0 && count / (double) calls >= rate;
  }

  private Open open(String reason) {
    return new Open(reason, clock.getAsLong() + rule.openTime().toNanos(), false);
  }

  private final class Closed extends Phase {
    private final Outcomes last = new Outcomes(rule.window());

    @Override
    CircuitState state() {
      return CircuitState.CLOSED;
    }

    @Override
    boolean admits() {
      return true;
    }

    @Override
    String refusal(long now) {
      return "was open until a moment ago";
    }

    @Override
    void ended(boolean failed, boolean slow) {
      long counts = last.add(failed, slow);
      int calls = Outcomes.calls(counts);
      if (phase != this || calls < Math.min(rule.minimumCalls(), rule.window())) {
        return;
      }
      String reason = complaint(counts, calls, "the last " + calls + " calls");
      if (reason != null) {
        become(this, open(reason), reason);
      }
    }

    @Override
    void withdrawn() {}
  }

  private static final class Open extends Phase {
    private final String reason;
    private final long until;
    private final boolean isForced;

    Open(String reason, long until, boolean isForced) {
      this.reason = reason;
      this.until = until;
      this.isForced = isForced;
    }

    boolean isOver(long now) {
      return !isForced && now - until >= 0;
    }

    @Override
    CircuitState state() {
      return CircuitState.OPEN;
    }

    @Override
    boolean admits() {
      return false;
    }

    @Override
    String refusal(long now) {
      String text = "is open, since " + reason;
      return isForced
          ? text + "; it stays so until it is reset"
          : text
              + "; the next call may pass in "
              + TimeUnit.NANOSECONDS.toMillis(Math.max(0, until - now))
              + " ms";
    }

    @Override
    void ended(boolean failed, boolean slow) {}

    @Override
    void withdrawn() {}
  }

  private final class HalfOpen extends Phase {
    private final AtomicInteger begun = new AtomicInteger();
    private final Outcomes trials = new Outcomes(rule.trialCalls());

    @Override
    CircuitState state() {
      return CircuitState.HALF_OPEN;
    }

    @Override
    boolean admits() {
      int seen;
      do {
        seen = begun.get();
        if (seen >= rule.trialCalls()) {
          return false;
        }
      } while (!begun.compareAndSet(seen, seen + 1));
      return true;
    }

    @Override
    String refusal(long now) {
      return "is half-open, and its " + rule.trialCalls() + " trial calls are under way";
    }

    @Override
    void ended(boolean failed, boolean slow) {
      long counts = trials.add(failed, slow);
      int calls = rule.trialCalls();
      String reason = complaint(counts, calls, calls + " trial calls");
      if (reason != null) {
        become(this, open(reason), reason);
      } else if (Outcomes.calls(counts) == calls) {
        String text = Outcomes.failures(counts) + " of " + calls + " trial calls failed";
        become(this, new Closed(), text);
      }
    }

    @Override
    void withdrawn() {
      begun.decrementAndGet();
    }
  }
}
