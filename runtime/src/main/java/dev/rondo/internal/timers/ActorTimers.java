package dev.rondo.internal.timers;

import dev.rondo.ActorRef;
import dev.rondo.Timers;
import dev.rondo.internal.cell.ActorCell;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The timers of one incarnation of an actor. The actor's loop only. */
public final class ActorTimers<R extends ActorRef> implements Timers<R> {

  /** Clocks are compared by difference, so a span must stay below half of their range. */
  private static final long LONGEST_NANOS = Long.MAX_VALUE / 2;

  private final ActorCell<?, R> actor;
  private final TellingCell<R> telling;
  private final Map<Object, Timer<R>> byKey = new HashMap<>();
  private @Nullable IdleTimeout<R> idleTimeout;
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
      throw new IllegalArgumentException(method + "(" + span + "): the time must not be negative");
    }
    Timer<R> timer = new Timer<>(actor, telling, tell, this, key, kind, nanos(span));
    Timer<R> replaced = byKey.put(key, timer);
    if (replaced != null) {
      replaced.end();
    }
    timer.begin();
  }

  private static Duration positive(String method, Duration span) {
    if (span.isZero() || span.isNegative()) {
      throw new IllegalArgumentException(method + "(" + span + "): the time must be positive");
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

  // The idle timeout.

  /** Sets it, in place of the one before. */
  public void idleTimeout(Duration span, Consumer<? super R> tell) {
    positive("idleTimeout", span);
    Objects.requireNonNull(tell, "tell");
    cancelIdleTimeout();
    idleTimeout = new IdleTimeout<>(actor, telling, tell, nanos(span));
    idleTimeout.begin();
  }

  /** Takes it away. */
  public void cancelIdleTimeout() {
    if (idleTimeout != null) {
      idleTimeout.end();
      idleTimeout = null;
    }
  }

  /** Whether there is one. */
  public boolean hasIdleTimeout() {
    return idleTimeout != null;
  }

  /** Takes notice of a message, which is not a tick. What the idle timeout has told is void. */
  public void messageCame() {
    if (idleTimeout != null) {
      if (idleTimeout.isTold()) {
        idleTimeout = idleTimeout.renewed();
      }
      idleTimeout.messageCame();
    }
  }

  /** Takes notice that the messages of a batch are handled. */
  public void batchEnded() {
    if (idleTimeout != null) {
      idleTimeout.batchEnded();
    }
  }

  /** Takes notice that the actor has come to another loop. */
  public void retally() {
    byKey.values().forEach(Tick::retally);
    if (idleTimeout != null) {
      idleTimeout.retally();
    }
  }

  /** Ends the incarnation's timers for good. */
  public void end() {
    hasEnded = true;
    endAll();
    cancelIdleTimeout();
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
