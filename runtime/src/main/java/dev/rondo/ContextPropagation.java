package dev.rondo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries a context along with messages: a correlation id, a trace, the logger's map. Rondo does
 * not look into it.
 *
 * <p>Whoever tells or asks has its context captured, actor or not. It is set while the message is
 * handled, also when that was put aside, deferred or forwarded; while what is chained to an ask
 * runs, which has that of the ask; and while offloaded work runs. So what an actor sends in such a
 * turn has the same context, unless it has set another one. What comes of no message, such as the
 * start of an actor or a tick of its timers, has none.
 *
 * <p>It belongs to a system: {@link ActorSystemBuilder#contextPropagation}. Messages to another
 * system carry what that one propagates.
 *
 * @param <C> the context. Actors share it, so it must not change, or must be made for that.
 */
public interface ContextPropagation<C> {

  /**
   * The context of the calling thread, or null if it has none. On the thread that sends, for each
   * message; it should be quick. What it throws, the sender gets, and nothing is sent.
   */
  @Nullable C capture();

  /**
   * Sets that context for the calling thread, or sees that there is none. On the thread that
   * handles the message, each time. If it throws, that is logged, and the message handled without
   * context.
   */
  Scope enter(@Nullable C context);

  /** The time for which a context is set. */
  @FunctionalInterface
  interface Scope {

    /**
     * Sets what was there before. On the same thread, scopes in the reverse of their order. What it
     * throws is logged.
     */
    void leave();
  }

  /** Propagates SLF4J's MDC. A message then costs a copy of the map, and its setting. */
  static ContextPropagation<Map<String, String>> mdc() {
    return new MdcPropagation();
  }
}
