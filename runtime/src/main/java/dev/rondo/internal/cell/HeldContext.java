package dev.rondo.internal.cell;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.Timers;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * The context of an actor whose handler may lose its loop: takes the loop's state back for each
 * call, and refuses calls of a handler that was given up. A proxy, so that none can be forgotten.
 * Any thread, as the context itself.
 */
final class HeldContext implements InvocationHandler {

  private final PlacedCell<?, ?> cell;
  private final Object context;

  private HeldContext(PlacedCell<?, ?> cell, Object context) {
    this.cell = cell;
    this.context = context;
  }

  @SuppressWarnings("unchecked") // It stands for a context of such refs.
  static <R extends ActorRef> ActorContext<R> of(LivingCell<?, R> cell) {
    return (ActorContext<R>) proxy(ActorContext.class, new HeldContext(cell, cell));
  }

  private static Object proxy(Class<?> type, HeldContext handler) {
    return Proxy.newProxyInstance(
        ActorContext.class.getClassLoader(), new Class<?>[] {type}, handler);
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    boolean hasEntered = cell.loop.succession().enter();
    try {
      Object result = method.invoke(context, arguments);
      return result instanceof Timers<?>
          ? proxy(Timers.class, new HeldContext(cell, result))
          : result;
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    } finally {
      cell.loop.succession().leave(hasEntered);
    }
  }
}
