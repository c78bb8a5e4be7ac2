package dev.rondo.testkit;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.LoopFactory;
import dev.rondo.dispatch.Placement;
import dev.rondo.dispatch.Platform;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Runs actor systems so that one thread runs at a time, on virtual time, and a seed chooses which
 * one goes on. The same seed gives the same run; other seeds other runs.
 *
 * <p>Threads change where the runtime waits or looks at the clock and, with the system property
 * {@code rondo.simulated} set to true when the JVM starts, also within its protocols: between the
 * claim of a slot and its publication, between a look at the queue and sleep. A handler is never
 * interrupted but where it sends.
 *
 * <p>Nothing in a simulation may wait but through the runtime: for an ask, use {@link #await}. Time
 * passes only as it is looked at, and leaps when all wait.
 *
 * <pre>
 * Simulation.seeds(200, simulation -> {
 *   ActorSystem system = ActorSystem.builder("s").dispatcher(simulation.of(sharded(2))).create();
 *   ...
 *   system.close();
 * });
 * </pre>
 */
public final class Simulation {

  private final long seed;
  private final Schedule schedule;

  private Simulation(long seed) {
    this.seed = seed;
    this.schedule = new Schedule(seed);
  }

  /** A test of a simulation, which may throw anything. */
  @FunctionalInterface
  public interface Body {
    /** Runs on a simulated thread; must close the systems that it makes. */
    void run(Simulation simulation) throws Exception;
  }

  /**
   * Runs the body with seeds from 1 on.
   *
   * @throws AssertionError if one fails, which names the seed, with what was thrown as its cause
   */
  public static void seeds(int count, Body body) {
    for (long seed = 1; seed <= count; seed++) {
      run(seed, body);
    }
  }

  /**
   * Runs the body with one seed.
   *
   * @throws AssertionError as {@link #seeds} does
   */
  public static void run(long seed, Body body) {
    Simulation simulation = new Simulation(seed);
    try {
      simulation.schedule.run(
          () -> {
            body.run(simulation);
            return null;
          });
    } catch (Throwable thrown) {
      throw new AssertionError(
          "seed " + seed + " failed: Simulation.run(" + seed + ", ..) repeats it", thrown);
    }
  }

  /** The seed. */
  public long seed() {
    return seed;
  }

  /** The dispatcher, on simulated threads. */
  public Dispatcher of(Dispatcher dispatcher) {
    return new Dispatcher() {
      @Override
      public Placement open(LoopFactory loops) {
        return dispatcher.open(loops);
      }

      @Override
      public Platform platform() {
        return schedule;
      }
    };
  }

  /** Starts a simulated thread beside the one that calls; its result completes the future. */
  public <T> CompletableFuture<T> fork(String name, Callable<T> body) {
    return schedule.fork(name, body);
  }

  /**
   * Waits for a stage, such as an ask, while other threads run.
   *
   * @return its value
   * @throws java.util.concurrent.CompletionException if it fails
   */
  public <T> T await(CompletionStage<T> stage) {
    CompletableFuture<T> future = stage.toCompletableFuture();
    try {
      schedule.await(future, SimulatedThread.NEVER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + stage, e);
    }
    return future.join();
  }

  /** The virtual time, in nanoseconds. */
  public long nanoTime() {
    return schedule.nanoTime();
  }
}
