package dev.rondo.internal.life;

import dev.rondo.Subscription;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.time.Ticker;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;

/**
 * Those who want to be told of one kind of event. Each is told in the order in which the events
 * came, one at a time; what waits for it is bounded, and what passes it by is counted and logged in
 * one line a second. Any thread, and none that brings an event waits for a listener.
 */
public final class Listeners<T> {

  private static final int LOGGED_A_SECOND = 10;

  private final String events;
  private final Function<? super T, String> description;
  private final Logger log;
  private final Executor executor;
  private final LogLimit loggedFailures;
  private final LogLimit loggedMisses;
  private final List<Subscriber<T>> subscribers = new CopyOnWriteArrayList<>();

  /**
   * Makes an empty set, whose members will be told on the executor.
   *
   * @param events what they are told of, as a plural
   * @param description says for the log which one it was, without payload
   */
  public Listeners(
      String events,
      Function<? super T, String> description,
      Logger log,
      Executor executor,
      Platform clock,
      Ticker ticker) {
    this.events = events;
    this.description = description;
    this.log = log;
    this.executor = executor;
    loggedFailures = new LogLimit(LOGGED_A_SECOND, clock, ticker, this::logFailuresLeftOut);
    loggedMisses = new LogLimit(0, clock, ticker, this::logMissed); // Only how many matters.
  }

  /** Has the listener told what comes from now on. */
  public Subscription add(Consumer<? super T> listener) {
    Subscriber<T> subscriber =
        new Subscriber<>(
            listener, executor, this::logFailure, loggedMisses::allows, subscribers::remove);
    subscribers.add(subscriber);
    return subscriber;
  }

  /** Whether nobody listens. */
  public boolean isEmpty() {
    return subscribers.isEmpty();
  }

  /** Has all told, each when it has the time. */
  public void tell(T event) {
    for (Subscriber<T> subscriber : subscribers) {
      subscriber.add(event);
    }
  }

  private void logFailure(T event, Throwable thrown) {
    if (loggedFailures.allows()) {
      String text = "a listener for " + events + " failed on: " + description.apply(event);
      GuardedLog.error(log, text, thrown);
    }
  }

  private void logFailuresLeftOut(long count) {
    GuardedLog.warn(log, count + " more failures of listeners for " + events + ", not logged");
  }

  private void logMissed(long count) {
    GuardedLog.warn(log, "listeners were too slow for " + count + " " + events);
  }
}
