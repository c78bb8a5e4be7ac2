package dev.rondo.internal.timers;

import dev.rondo.ActorRef;
import dev.rondo.Timers;
import dev.rondo.internal.cell.ActorCell;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The timers of one incarnation of an actor. The actor's loop only. */
public final class ActorTimers<R extends ActorRef> implements Timers<R> {

  /** Clocks are compared by difference, so a span must stay below half of their range. */
  private static final long LONGEST_NANOS = Long.MAX_VALUE / 2;

  private final ActorCell<?, R> actor;
  private final TellingCell<R> telling;
  private final Map<Object, Timer<R>> byKey = new HashMap<>();
  private boolean hasEnded;

  /** Begins without timers. */
  public ActorTimers(ActorCell<?, R> actor) {
    this.actor = actor;
    this.telling = new TellingCell<>(actor);
  }

  @Override
  public void once(Object key, Duration delay, Consumer<? super R> tell) {
    start("once", key, Timer.Kind.ONCE, delay, tell);
  }

  @Override
  public void fixedDelay(Object key, Duration delay, Consumer<? super R> tell) {
    start("fixedDelay", key, Timer.Kind.FIXED_DELAY, positive("fixedDelay", delay), tell);
  }

  @Override
  public void fixedRate(Object key, Duration period, Consumer<? super R> tell) {
    start("fixedRate", key, Timer.Kind.FIXED_RATE, positive("fixedRate", period), tell);
  }

  private void start(
      String method, Object key, Timer.Kind kind, Duration span, Consumer<? super R> tell) {
    check(method);
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(tell, "tell");
    if (span.isNegative()) {
      throw new IllegalArgumentException(
          method + "(" + span + "): a timer's delay must not be negative");
    }
    Timer<R> timer = new Timer<>(actor, telling, tell, this, key, kind, nanos(span));
    Timer<R> replaced = byKey.put(key, timer);
    if (replaced != null) {
      replaced.end();
    }
    timer.begin();
  }

  private static Duration positive(String method, Duration span) {
    if (span.isZero()) {
      throw new IllegalArgumentException(
          method + "(" + span + "): the ticks of a timer must not follow each other at once");
    }
    return span;
  }

  private static long nanos(Duration span) {
    return span.compareTo(Duration.ofNanos(LONGEST_NANOS)) < 0 ? span.toNanos() : LONGEST_NANOS;
  }

  @Override
  public void cancel(Object key) {
    check("cancel");
    Timer<R> timer = byKey.remove(key);
    if (timer != null) {
      timer.end();
    }
  }

  @Override
  public void cancelAll() {
    check("cancelAll");
    endAll();
  }

  @Override
  public boolean isActive(Object key) {
    check("isActive");
    Timer<R> timer = byKey.get(key);
    return timer != null && timer.isActive();
  }

  /** Ends the incarnation's timers for good. */
  public void end() {
    hasEnded = true;
    endAll();
  }

  private void endAll() {
    byKey.values().forEach(Timer::end);
    byKey.clear();
  }

  /** Forgets a timer that is over, unless another has its key by now. */
  void forget(Object key, Timer<R> timer) {
    byKey.remove(key, timer);
    timer.end();
  }

  private void check(String method) {
    actor.checkTurn("timers()." + method);
    if (hasEnded) {
      throw new IllegalStateException(
          "timers()."
              + method
              + " of "
              + actor.path()
              + " was called by an incarnation that has ended");
    }
  }
}
