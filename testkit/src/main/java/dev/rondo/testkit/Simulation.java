package dev.rondo.testkit;

import dev.rondo.ActorSystem;
import dev.rondo.ActorSystemBuilder;
import dev.rondo.DeadLetter;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/**
 * Runs actor systems so that one thread runs at a time, on virtual time, and a seed chooses which
 * one goes on. The same seed gives the same run; other seeds other runs.
 *
 * <p>Threads change where the runtime waits or looks at the clock, and also within its protocols:
 * between the claim of a slot and its publication, between a look at the queue and sleep. A handler
 * is never interrupted but where it sends. This needs the system property {@code rondo.simulated},
 * set to true before the first class of Rondo is loaded; where JUnit's launcher finds this module,
 * it is.
 *
 * <p>Nothing in a simulation may wait but through the runtime: an ask may be joined, for any other
 * future use {@link #await}. What waits for anything else for a while, or comes from a thread that
 * is not the simulation's, fails. Time passes only as it is looked at, and leaps when all wait.
 *
 * <p>A seed that fails is run again with fewer choices, as long as it fails alike, so what is shown
 * in the end is short. With JUnit, {@link SimulationTest} does the rest.
 *
 * <p>For the simulation's threads only, but for the static methods.
 */
public final class Simulation {

  /** Times that the turn is handed on before it is for ever. */
  static final long MOST_STEPS = 3_000_000;

  private static final int LARGEST_RING = 5;

  private final long seed;
  private final Choices choices;
  private final Course course;
  private final Schedule schedule;
  private final List<ActorSystem> systems = new ArrayList<>();
  private final List<DeadLetter> deadLetters = new ArrayList<>();
  private boolean mayLose;

  Simulation(long seed, Choices choices, long mostSteps) {
    this.seed = seed;
    this.choices = choices;
    this.course = new Course(choices, this::now, this::sleep);
    this.schedule = new Schedule(choices, course, mostSteps);
  }

  private long now() {
    return schedule.now();
  }

  /** A test of a simulation, which may throw anything. */
  @FunctionalInterface
  public interface Body {
    /**
     * Runs on a simulated thread; must close the systems that it makes itself. It is called again
     * for other seeds, and for one that has failed, so it must begin with nothing left of before.
     */
    void run(Simulation simulation) throws Exception;
  }

  /** What must be true; throws if it is not. */
  @FunctionalInterface
  public interface Check {
    /** Looks at the actors' state, and changes nothing. */
    void run() throws Exception;
  }

  // Running.

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
    new Runs(seed, body).run();
  }

  /**
   * Runs the body once as a failed simulation did in the end.
   *
   * @param run as its error names it
   * @throws AssertionError as {@link #seeds} does
   * @throws IllegalArgumentException if it is none that such an error names
   */
  public static void replay(String run, Body body) {
    Runs.replay(run, body);
  }

  /** Runs the body on simulated threads until all of them have ended. */
  void run(Body body) throws Throwable {
    schedule.run(
        () -> {
          runAndClose(body);
          return null;
        });
    Throwable violation = course.violation();
    if (violation != null) {
      throw violation;
    }
    if (!mayLose && !deadLetters.isEmpty()) {
      throw new AssertionError(
          deadLetters.size()
              + " messages were left unhandled, which nobody allowed (allowDeadLetters): "
              + deadLetters);
    }
  }

  private void runAndClose(Body body) throws Exception {
    try {
      body.run(this);
      if (!systems.isEmpty()) {
        settle();
      }
    } finally {
      systems.forEach(ActorSystem::close);
    }
  }

  /** The turns of this run. */
  Course course() {
    return course;
  }

  /** How often another thread went on. */
  long steps() {
    return schedule.steps();
  }

  /** Threads that have not ended: some may never. */
  int threadsLeft() {
    return schedule.threadsLeft();
  }

  // Systems.

  /**
   * Makes a system that runs in the simulation: on some loops, or on one for each actor, with rings
   * of 2 to 32 slots. At the end of the body the simulation waits until nobody has anything left to
   * do, and closes it.
   */
  public ActorSystem system(String name) {
    return system(name, UnaryOperator.identity());
  }

  /** The same with settings. */
  public ActorSystem system(String name, UnaryOperator<ActorSystemBuilder> settings) {
    ActorSystemBuilder builder =
        ActorSystem.builder(name)
            .dispatcher(dispatcher())
            .ringSize(2 << choices.next(LARGEST_RING))
            .onDeadLetter(deadLetters::add);
    ActorSystem system = settings.apply(builder).create();
    systems.add(system);
    return system;
  }

  /** Loops that the simulation chooses. */
  public Dispatcher dispatcher() {
    int loops = 1 + choices.next(4);
    return switch (choices.next(3)) {
      case 0 -> of(Dispatchers.sharded(loops));
      case 1 -> of(Dispatchers.workStealing(loops));
      default -> of(Dispatchers.pinned());
    };
  }

  /** The dispatcher, on simulated threads. */
  public Dispatcher of(Dispatcher dispatcher) {
    return dispatcher.on(schedule);
  }

  // What happens.

  /** What the systems meet from now on beside the order; {@link Faults#none} at first. */
  public void faults(Faults faults) {
    course.faults(faults);
  }

  /**
   * Has that be looked at after each turn of an actor, whenever no other is in the middle of one.
   * When it throws, the simulation has failed.
   */
  public void invariant(Check check) {
    course.invariant(check);
  }

  /**
   * Says that messages may be left unhandled. Else the simulation fails if a system that it
   * {@linkplain #system made} has dead letters in the end: for what waits then, in a stash or for
   * an actor that was suspended, becomes one as the system closes.
   */
  public void allowDeadLetters() {
    mayLose = true;
  }

  /** What has not been handled so far, as far as the listeners of dead letters have been told. */
  public List<DeadLetter> deadLetters() {
    return List.copyOf(deadLetters);
  }

  // Threads and time.

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

  /** Waits until all others wait, for messages, a time, or each other. */
  public void settle() {
    schedule.awaitQuiet();
  }

  /** Waits so long. */
  public void sleep(Duration time) throws InterruptedException {
    schedule.await(new CompletableFuture<>(), time.toNanos());
  }

  /** The virtual time, in nanoseconds. */
  public long nanoTime() {
    return schedule.nanoTime();
  }

  // Choices.

  /** The seed. */
  public long seed() {
    return seed;
  }

  /** A number from 0 on, below the bound, that the seed chooses. Let 0 be the simplest. */
  public int choose(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("there is no number from 0 on below " + bound);
    }
    return choices.next(bound);
  }

  /** One of those, that the seed chooses. Let the first be the simplest. */
  public <T> T choose(List<? extends T> all) {
    return all.get(choose(all.size()));
  }
}
