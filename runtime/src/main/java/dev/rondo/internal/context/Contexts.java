package dev.rondo.internal.context;

import dev.rondo.ContextPropagation;
import dev.rondo.ContextPropagation.Scope;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.life.LogLimit;
import dev.rondo.internal.time.Ticker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;
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

  /** False until a system has contexts. A constant for the compiler, which then compiles anew. */
  private static final MutableCallSite USED = new MutableCallSite(constant(false));

  private static final MethodHandle ARE_USED = USED.dynamicInvoker();

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
    use();
  }

  private static MethodHandle constant(boolean value) {
    return MethodHandles.constant(boolean.class, value);
  }

  /**
   * Whether any system of this JVM has contexts, so that it has to be looked whether the one at
   * hand does. Costs nothing while there is none; a look at a field took 2 to 3 ns of the 15 that a
   * message to a neighbour takes. Any thread.
   */
  public static boolean areUsed() {
    try {
      return (boolean) ARE_USED.invokeExact();
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new AssertionError("a constant throws nothing", thrown);
    }
  }

  private static void use() {
    USED.setTarget(constant(true));
    MutableCallSite.syncAll(new MutableCallSite[] {USED});
  }

  /** The caller's context, or null. Throws what the program throws. */
  public @Nullable Object capture() {
    return propagation.capture();
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
