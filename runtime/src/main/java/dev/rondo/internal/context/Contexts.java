package dev.rondo.internal.context;

import dev.rondo.ContextPropagation;
import dev.rondo.ContextPropagation.Scope;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.Switch;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.life.LogLimit;
import dev.rondo.internal.time.Ticker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the program has put between senders and handlers to carry its context. It must not keep a
 * message from its handler, so what it throws there goes to the log. Any thread.
 */
public final class Contexts {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.context");
  private static final int LINES_PER_SECOND = 10;
  private static final Scope NOTHING = () -> {};

  /** Whether any system of this process has contexts. */
  private static final Switch USED = Switch.off();

  private final ContextPropagation<Object> propagation;
  private final LogLimit logged;

  /** Makes it of what the program has given. */
  @SuppressWarnings("unchecked") // It gets what it captured.
  public Contexts(ContextPropagation<?> propagation, Platform clock, Ticker ticker) {
    this.propagation = (ContextPropagation<Object>) propagation;
    this.logged =
        new LogLimit(
            LINES_PER_SECOND,
            clock,
            ticker,
            count -> GuardedLog.warn(LOG, count + " more contexts could not be set"));
    USED.turnOn();
  }

  /**
   * Whether any system of this process has contexts, so that it has to be looked whether the one at
   * hand does. Any thread.
   */
  public static boolean areUsed() {
    return USED.isOn();
  }

  /** The caller's context, if there are contexts and it has one. Throws what the program throws. */
  public static @Nullable Object capture(@Nullable Contexts contexts) {
    return contexts == null ? null : contexts.propagation.capture();
  }

  /** Sets a context. {@link #leave} must follow, on the same thread. */
  public Scope enter(@Nullable Object context) {
    try {
      return propagation.enter(context);
    } catch (RuntimeException | LinkageError | AssertionError thrown) {
      log("a context could not be set: a message is handled without", thrown);
      return NOTHING;
    }
  }

  /** Sets what was there before. */
  public void leave(Scope scope) {
    try {
      scope.leave();
    } catch (RuntimeException | LinkageError | AssertionError thrown) {
      log("a context could not be taken back: what was there before", thrown);
    }
  }

  /** Runs the task with a context. */
  public void run(@Nullable Object context, Runnable task) {
    Scope scope = enter(context);
    try {
      task.run();
    } finally {
      leave(scope);
    }
  }

  private void log(String what, Throwable thrown) {
    if (logged.allows()) {
      GuardedLog.warn(LOG, what, thrown);
    }
  }
}
