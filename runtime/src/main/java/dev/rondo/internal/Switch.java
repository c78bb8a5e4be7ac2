package dev.rondo.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;

/**
 * Says whether something is used that most programs never use: off until the first use, then on for
 * the rest of the process. To ask costs nothing while it is off, where a look at a field took 2 to
 * 3 ns of the 15 that a message to a neighbour takes: the answer is a constant for the compiler,
 * which compiles anew when it changes. Any thread.
 *
 * <p>To be kept in a static final field. A record, since the compiler takes only the final fields
 * of records for constants too.
 */
public record Switch(MutableCallSite site, MethodHandle answer) {

  /** Makes one that is off. */
  public static Switch off() {
    MutableCallSite site = new MutableCallSite(constant(false));
    return new Switch(site, site.dynamicInvoker());
  }

  private static MethodHandle constant(boolean value) {
    return MethodHandles.constant(boolean.class, value);
  }

  /** Whether it is on. */
  public boolean isOn() {
    try {
      return (boolean) answer.invokeExact();
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new AssertionError("a constant throws nothing", thrown);
    }
  }

  /** Turns it on, for all threads when this returns. */
  public void turnOn() {
    if (!isOn()) {
      site.setTarget(constant(true));
      MutableCallSite.syncAll(new MutableCallSite[] {site});
    }
  }
}
