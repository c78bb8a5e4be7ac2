package dev.rondo;

import dev.rondo.dispatch.Platform;
import dev.rondo.entity.Entities;
import dev.rondo.entity.EntityOptions;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.ask.CallbackThreads;
import dev.rondo.internal.ask.Outside;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.Mailboxes;
import dev.rondo.internal.cell.Names;
import dev.rondo.internal.context.Contexts;
import dev.rondo.internal.life.DeadLetters;
import dev.rondo.internal.life.FailureReports;
import dev.rondo.internal.life.LastWords;
import dev.rondo.internal.life.Watchdog;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.loop.Loops;
import dev.rondo.internal.offload.OffloadThreads;
import dev.rondo.internal.registry.Directory;
import dev.rondo.internal.routing.Routes;
import dev.rondo.internal.shutdown.Shutdown;
import dev.rondo.internal.time.Durations;
import dev.rondo.internal.time.Ticker;
import dev.rondo.metrics.Metrics;
import dev.rondo.registry.Registry;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A family of actors and the threads that run them.
 *
 * <p>Its dispatcher decides on which event loops, each a thread of its own, the actors run; see
 * {@link dev.rondo.dispatch.Dispatchers}. A handler that blocks holds up all actors of its loop.
 * Any thread may use every method.
 *
 * <p>A system must be closed; its event loops keep the JVM alive.
 */
public final class ActorSystem implements Spawner, AutoCloseable {

  static {
    SystemAccess.grant(system -> system.loops);
  }

  private final String name;
  private final DeadLetters deadLetters;
  private final Loops loops;
  private final Directory registry;
  private final Shutdown shutdown;

  private ActorSystem(ActorSystemBuilder settings, Platform platform) {
    LastWords.prepare();
    name = settings.name;
    CallbackThreads callbacks = new CallbackThreads(name + "-callbacks-", platform);
    Ticker ticker = new Ticker(name + "-ticker", platform);
    deadLetters = new DeadLetters(callbacks, platform, ticker);
    if (settings.deadLetterListener != null) {
      deadLetters.subscribe(settings.deadLetterListener);
    }
    Contexts contexts =
        settings.contextPropagation == null
            ? null
            : new Contexts(settings.contextPropagation, platform, ticker);
    Watchdog watchdog =
        new Watchdog(
            settings.handlerBudget.toNanos(),
            settings.blockingHandlerBudget.toNanos(),
            platform,
            ticker,
            callbacks,
            settings.stallListener);
    loops =
        new Loops(
            new LoopSurroundings(
                this,
                new Names(name),
                platform,
                name,
                settings.ringSize,
                settings.askTimeout.toNanos(),
                ticker,
                callbacks,
                new Outside(callbacks, ticker, platform, contexts),
                deadLetters,
                new Mailboxes(),
                new Routes(),
                new FailureReports(platform, ticker, callbacks, settings.failureListener),
                watchdog,
                new OffloadThreads(
                    name, settings.offloadAtOnce, settings.offloadWaiting, platform, contexts),
                contexts,
                error -> endFatally(settings.fatalHook, error)));
    registry = new Directory(loops.surroundings());
    shutdown = new Shutdown(loops, settings.closeTimeout.toNanos());
  }

  private void endFatally(
      BiConsumer<? super ActorSystem, ? super Throwable> hook, Throwable error) {
    try {
      hook.accept(this, error);
    } catch (RuntimeException | Error failure) {
      LastWords.print(failure);
      shutdown(); // Half a system that nobody was told of is the worst end.
    }
  }

  /** Makes the system and starts its threads. */
  static ActorSystem start(ActorSystemBuilder settings, Platform platform) {
    ActorSystem system = new ActorSystem(settings, platform);
    system.loops.surroundings().ticker().start();
    try {
      if (settings.closesAtJvmEnd) {
        system.shutdown.beginAtJvmEnd();
      }
      system.loops.open(settings.dispatcher, settings.dispatchers, settings.contracts);
    } catch (RuntimeException | Error unopened) {
      system.shutdown();
      throw unopened;
    }
    return system;
  }

  /**
   * Makes and starts a system with the default settings; its name begins the paths of its actors.
   */
  public static ActorSystem create(String name) {
    return builder(name).create();
  }

  /** Begins a system with settings. */
  public static ActorSystemBuilder builder(String name) {
    return new ActorSystemBuilder(name);
  }

  /** The name. */
  public String name() {
    return name;
  }

  @Override
  public <B, C extends ActorRef> C spawnWith(
      Contract<B, C> contract,
      @Nullable String actorName,
      Function<? super ActorContext<C>, ? extends B> factory,
      Spawn options) {
    EventLoop spawner = loops.current();
    if (loops.isClosedToOthers() && spawner == null) {
      throw new IllegalStateException(loops.closedText() + "; " + contract + " was not spawned");
    }
    EventLoop home = loops.loopFor(contract, options, spawner);
    return ActorCell.spawn(home, null, contract, actorName, factory, options);
  }

  /** Which actors have names by which others find them. */
  public Registry registry() {
    return registry;
  }

  /**
   * Actors that live while they are used, one for each identity: {@code system.entities(CONTRACT,
   * id -> behavior).ref("id")}.
   *
   * @param factory makes the behavior for an identity, in a turn of the actor
   * @throws IllegalArgumentException if there is a group of that contract, or an actor of its name;
   *     use {@link Entities#create} with another name
   */
  public <B, C extends ActorRef> Entities<C> entities(
      Contract<B, C> contract, Function<String, ? extends B> factory) {
    return Entities.create(
        this, contract, (id, context) -> factory.apply(id), EntityOptions.defaults());
  }

  /** The messages that cannot be delivered, for those who want to know of each. */
  public DeadLetterStream deadLetters() {
    return deadLetters;
  }

  /** How many messages could not be delivered so far. */
  public long deadLetterCount() {
    return deadLetters.count();
  }

  /**
   * What the system has counted so far. Any thread, at any time, also when the system has closed;
   * disturbs nobody. It reads each loop, so a program with thousands of pinned or virtual actors
   * should not call it in a loop.
   */
  public Metrics metrics() {
    return loops.metrics();
  }

  /**
   * Has a task run when the system closes, in its phase, beside the others of that phase, on a
   * thread of its own: it may block. It is over when the stage that it returns is complete.
   *
   * <p>A task that fails, or is not over by its deadline, is reported with its name, the late one
   * interrupted if it has not returned; the rest goes on. No deadline is longer than the system's
   * close timeout.
   *
   * @param name what reports call it
   * @param deadline how long its phase waits for it
   * @return what withdraws it: the system holds on to the task until then
   * @throws IllegalStateException if its phase has begun
   */
  public ShutdownTask onShutdown(
      ShutdownPhase phase,
      String name,
      Duration deadline,
      Callable<? extends CompletionStage<?>> task) {
    return shutdown
        .tasks()
        .add(phase, name, Durations.positive(deadline, "deadline").toNanos(), task);
  }

  /**
   * Closes the system and waits for it.
   *
   * <p>In this order: the tasks of {@link ShutdownPhase#UNBIND}, then those of {@link
   * ShutdownPhase#DRAIN}; tells and asks from other threads are refused, which makes them dead
   * letters; what was accepted before is finished, with what follows from it, asks included; the
   * actors stop, children before parents; callbacks run; the threads end; the tasks of {@link
   * ShutdownPhase#RELEASE}.
   *
   * <p>If that takes longer than the system's close timeout, it is reported who has not finished,
   * the actors stop after the handler that runs, and the rest becomes dead letters; a handler that
   * does not even end then is interrupted, and reported with its stack. What is left after the
   * timeout takes a few seconds at most.
   *
   * <p>An interrupt has the step that it finds wait no longer; the rest goes on, and the flag is
   * set when this returns. Who calls it a second time, or while it is under way, waits for the same
   * end.
   *
   * @throws IllegalStateException on an event loop, a callback thread or in a shutdown task, which
   *     would wait for itself; use {@link #shutdown} there
   */
  @Override
  public void close() {
    shutdown.complete();
  }

  /**
   * Closes the system as {@link #close} does, without waiting. Any thread may call it, any number
   * of times.
   *
   * @return completes when the system has closed
   */
  public CompletionStage<Void> shutdown() {
    return shutdown.begin();
  }

  @Override
  public String toString() {
    return "ActorSystem " + name;
  }
}
