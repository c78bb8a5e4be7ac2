package dev.rondo.testkit;

import dev.rondo.resilience.CircuitState;
import java.util.ArrayList;
import java.util.List;

/**
 * The state chart of a circuit breaker as docs/resilience.md has it, as plainly as it can be
 * written: what the real one is compared with. For calls that come one after another.
 */
final class Chart {

  /** What became of a call. */
  record End(boolean failed, boolean slow) {}

  private final int window;
  private final int minimum;
  private final double failureRate;
  private final double slowRate;
  private final long openNanos;
  private final int trials;

  CircuitState state = CircuitState.CLOSED;
  final List<CircuitState> changes = new ArrayList<>();
  private final List<End> ends = new ArrayList<>();
  private long openedAt;

  Chart(int window, int minimum, double failureRate, double slowRate, long openNanos, int trials) {
    this.window = window;
    this.minimum = minimum;
    this.failureRate = failureRate;
    this.slowRate = slowRate;
    this.openNanos = openNanos;
    this.trials = trials;
  }

  /** A message comes. Returns whether it passes. */
  boolean comes(long now) {
    if (state == CircuitState.OPEN && now - openedAt >= openNanos) {
      become(CircuitState.HALF_OPEN);
    }
    return state != CircuitState.OPEN;
  }

  /** A call that has passed ends. */
  void ends(End end, long now) {
    ends.add(end);
    if (state == CircuitState.CLOSED) {
      List<End> last = ends.subList(Math.max(0, ends.size() - window), ends.size());
      if (last.size() >= minimum && areBad(last, last.size())) {
        become(CircuitState.OPEN);
        openedAt = now;
      }
    } else if (areBad(ends, trials)) {
      become(CircuitState.OPEN);
      openedAt = now;
    } else if (ends.size() == trials) {
      become(CircuitState.CLOSED);
    }
  }

  private boolean areBad(List<End> calls, int of) {
    long failed = calls.stream().filter(End::failed).count();
    long slow = calls.stream().filter(End::slow).count();
    return failed >= failureRate * of || slow >= slowRate * of;
  }

  private void become(CircuitState next) {
    state = next;
    changes.add(next);
    ends.clear();
  }
}
