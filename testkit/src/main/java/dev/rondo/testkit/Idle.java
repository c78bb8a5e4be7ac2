package dev.rondo.testkit;

import dev.rondo.ActorSystem;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.loop.Loops;
import dev.rondo.internal.loop.Quiet;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Waits until the actors of a system have nothing left to do: so a test need not sleep, nor look
 * again and again.
 *
 * <p>Nothing to do means that all that was sent has been handled, with all that followed from it,
 * and that no ask between actors is under way. Timers, deadlines and what threads do are not waited
 * for; nor are messages to an actor that was suspended.
 */
public final class Idle {

  /** How long is waited where nothing else is said. */
  public static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final long PAUSE_NANOS = Duration.ofMillis(1).toNanos();

  private Idle() {}

  /**
   * Waits three seconds at most. Not from an actor.
   *
   * @throws AssertionError if the system is busy still
   */
  public static void await(ActorSystem system) {
    await(system, PATIENCE);
  }

  /**
   * Waits so long at most. Not from an actor.
   *
   * @throws AssertionError if the system is busy still
   */
  public static void await(ActorSystem system, Duration atMost) {
    Loops loops = SystemAccess.loopsOf(system);
    Platform platform = loops.surroundings().platform();
    Quiet quiet = new Quiet(loops, platform);
    long began = System.nanoTime(); // The system's own clock may stand still.
    try {
      while (!quiet.holds(atMost)) {
        if (System.nanoTime() - began > atMost.toNanos()) {
          throw new AssertionError(system.name() + " has something to do after " + atMost);
        }
        platform.await(new CompletableFuture<>(), PAUSE_NANOS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for " + system.name(), e);
    }
  }
}
