package dev.rondo;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * An actor's timers, each under a key of the actor's choice. A timer tells the actor something when
 * its time has come, so what is due is a message like any other: it waits behind those that came
 * before, and no lock is needed.
 *
 * <pre>
 * context.timers().fixedDelay("flush", Duration.ofSeconds(1), JournalRef::flush);
 * </pre>
 *
 * <p>A timer that was cancelled, or replaced by another under its key, is not heard of any more,
 * not even by a message that waits already. All end when the actor stops or is restarted, and a new
 * incarnation starts its own. A system that closes does not wait for timers.
 *
 * <p>Of one timer at most one tick waits: an actor that is slow or suspended does not drown in
 * ticks. The next one comes after the last one was handled, see {@link #fixedDelay} and {@link
 * #fixedRate}.
 *
 * <p>No tick comes too early. It is told about a millisecond late at most, provided that nothing
 * holds up the actor's event loop.
 *
 * <p>All methods throw {@link IllegalStateException} when called outside the actor's turn, and
 * {@link IllegalArgumentException} for a negative delay or a period that is not positive. Keys are
 * compared by {@code equals}.
 *
 * @param <R> the generated ref of the actor's contract
 */
public interface Timers<R extends ActorRef> {

  /**
   * Starts a timer for one tick, in place of any that has this key.
   *
   * @param tell what is done then, in the actor's turn: as a rule one tell to the ref that it is
   *     given, which leads to this actor. All that it tells that ref before it returns is the tick;
   *     when it keeps the ref, that is the actor's as any other. If it tells that ref nothing, the
   *     tick is over. What it throws is a failure of the actor.
   */
  void once(Object key, Duration delay, Consumer<? super R> tell);

  /**
   * Starts a timer, in place of any that has this key, whose first tick comes after the delay, and
   * each other one that long after the handling of the one before has ended.
   *
   * @param tell as for {@link #once}
   */
  void fixedDelay(Object key, Duration delay, Consumer<? super R> tell);

  /**
   * Starts a timer, in place of any that has this key, whose ticks come after one period, two
   * periods, and so on. When the actor has fallen behind, they follow each other without a pause
   * until it has caught up, one at a time, behind whatever came meanwhile.
   *
   * @param tell as for {@link #once}
   */
  void fixedRate(Object key, Duration period, Consumer<? super R> tell);

  /** Ends the timer with this key, if there is one. */
  void cancel(Object key);

  /** Ends all timers. */
  void cancelAll();

  /** Whether a tick of a timer with this key is still to come, or waits to be handled. */
  boolean isActive(Object key);
}
