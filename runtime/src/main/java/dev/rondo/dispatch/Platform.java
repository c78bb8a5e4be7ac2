package dev.rondo.dispatch;

import dev.rondo.ActorRef;
import dev.rondo.Message;
import dev.rondo.internal.loop.Jvm;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads and the clock on which a system runs: {@link #jvm()}, unless a test brings some that
 * it controls. Whatever the runtime waits for, it waits for through this.
 *
 * <p>A platform other than the JVM's comes with a {@link Dispatcher}; see {@link
 * Dispatcher#platform}.
 */
public interface Platform {

  /** The JVM's threads and {@link System#nanoTime}. */
  static Platform jvm() {
    return Jvm.PLATFORM;
  }

  /** The time, as {@link System#nanoTime} tells it: to be compared by difference. Any thread. */
  long nanoTime();

  /** What a thread of the system runs: the body, or something around it. */
  Runnable body(Runnable body);

  /** Starts a thread whose body came from {@link #body}. */
  void start(Thread thread);

  /**
   * Waits until woken, interrupted, or for so many nanoseconds, as {@code LockSupport.parkNanos}
   * does; {@link Long#MAX_VALUE} is for ever. May return early.
   */
  void park(Object blocker, long nanos);

  /** Wakes a thread out of {@link #park}, or its next one. Any thread. */
  void unpark(Thread thread);

  /**
   * Waits until the future is complete, however, at most for so many nanoseconds.
   *
   * @return whether it is complete
   */
  boolean await(CompletableFuture<?> future, long nanos) throws InterruptedException;

  /**
   * Where all live that a system on this platform can reach, of whichever systems they are: the
   * JVM, {@link #jvm()}, also if the clock is another; or a simulation, whose threads are a world
   * of their own. In such a one nothing runs but what it lets run, so that even who waits for an
   * ask with {@code join} or {@code get} does it by {@link #await}, if the system property {@code
   * rondo.simulated} is true.
   */
  default Platform world() {
    return jvm();
  }

  /**
   * Called between two steps of a protocol where another thread may interfere, if the system
   * property {@code rondo.simulated} is true; else such calls are compiled out. Any thread.
   */
  default void interleave() {}

  /**
   * Called as {@link #interleave} is, and only then, when something of an actor is about to run:
   * the handler of a message, or what was chained to a stage, or a callback of the runtime's. What
   * this throws counts as thrown by the handler, which is not called.
   *
   * @param actor by which ref it was told
   * @param message gives the message, here and not later; null where there is none
   */
  default void turnBegins(ActorRef actor, @Nullable Supplier<? extends Message> message)
      throws Exception {}

  /**
   * Called when that has run.
   *
   * @param thrown what the handler of a message failed with; null if it did not
   */
  default void turnEnded(ActorRef actor, @Nullable Throwable thrown) {}

  /** Makes the threads that run callbacks, with names that begin so. */
  ExecutorService newCallbackThreads(String namePrefix);

  /**
   * Makes the threads that run what actors offload, with names that begin so: one for each task at
   * a time, however many there are. The caller sees to it that these are not too many.
   */
  ExecutorService newOffloadThreads(String namePrefix);
}
