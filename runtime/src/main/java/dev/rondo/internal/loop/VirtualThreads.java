package dev.rondo.internal.loop;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Virtual threads, on JDK 21 and later; compiled for 17, hence the method handles.
 *
 * <p>They cannot be subclassed as {@link LoopThread} is, so an event loop is in a thread-local. It
 * is asked for only once there is such a loop.
 */
public final class VirtualThreads {

  private static final @Nullable MethodHandle UNSTARTED = find();
  private static final ThreadLocal<EventLoop> LOOP = new ThreadLocal<>();

  /** Whether there ever was one. Set before its thread starts; to others it makes no difference. */
  private static boolean used;

  private VirtualThreads() {}

  /** Whether this JDK has them. */
  public static boolean areThere() {
    return UNSTARTED != null;
  }

  static Thread newThread(EventLoop loop, String name, Runnable run) {
    Thread thread =
        newThread(
            () -> {
              LOOP.set(loop);
              run.run();
            },
            name);
    used = true;
    return thread;
  }

  /** One that is no loop's. */
  static Thread newThread(Runnable body, String name) {
    if (UNSTARTED == null) {
      throw new UnsupportedOperationException("virtual threads need JDK 21 or later");
    }
    try {
      Thread thread = (Thread) UNSTARTED.invokeExact(body);
      thread.setName(name);
      return thread;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a virtual thread could not be made", e);
    }
  }

  static @Nullable EventLoop loopOfCaller() {
    EventLoop loop = used ? LOOP.get() : null;
    if (loop != null && !loop.isThreadOfCaller()) {
      throw loop.succession().replaced();
    }
    return loop;
  }

  /** {@code runnable -> Thread.ofVirtual().unstarted(runnable)}, or null before JDK 21. */
  private static @Nullable MethodHandle find() {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      Class<?> builder = Class.forName("java.lang.Thread$Builder$OfVirtual");
      MethodHandle ofVirtual =
          lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(builder));
      MethodHandle unstarted =
          lookup.findVirtual(
              builder, "unstarted", MethodType.methodType(Thread.class, Runnable.class));
      return MethodHandles.foldArguments(unstarted, ofVirtual);
    } catch (ReflectiveOperationException before21) {
      return null;
    }
  }
}
