package dev.rondo;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.ask.CallbackThreads;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.Names;
import dev.rondo.internal.life.DeadLetters;
import dev.rondo.internal.life.FailureReports;
import dev.rondo.internal.life.Watchdog;
import dev.rondo.internal.loop.Closing;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.loop.Loops;
import dev.rondo.internal.time.Ticker;
import dev.rondo.metrics.Metrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

  private static final Logger LOG = LoggerFactory.getLogger(ActorSystem.class);

  static {
    SystemAccess.grant(system -> system.loops);
  }

  private static final long LAST_WAIT_NANOS = Duration.ofSeconds(1).toNanos();

  private final String name;
  private final long closeTimeoutNanos;
  private final Platform platform;
  private final Ticker ticker;
  private final CallbackThreads callbacks;
  private final DeadLetters deadLetters;
  private final Loops loops;
  private final Thread closer;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();

  private ActorSystem(Builder builder) {
    name = builder.name;
    closeTimeoutNanos = builder.closeTimeout.toNanos();
    platform = builder.platform();
    closer = new Thread(platform.body(this::closeAll), name + "-shutdown");
    ticker = new Ticker(name + "-ticker", platform);
    callbacks = new CallbackThreads(name + "-callbacks-", platform);
    deadLetters = new DeadLetters(callbacks, builder.deadLetterListener);
    loops =
        new Loops(
            new LoopSurroundings(
                this,
                new Names(name),
                platform,
                name,
                builder.ringSize,
                builder.askTimeout.toNanos(),
                ticker,
                callbacks,
                deadLetters,
                new FailureReports(platform, ticker, callbacks, builder.failureListener),
                new Watchdog(
                    builder.handlerBudget.toNanos(),
                    builder.blockingHandlerBudget.toNanos(),
                    callbacks,
                    builder.stallListener),
                this::shutdown));
  }

  /**
   * Makes and starts a system with the default settings; its name begins the paths of its actors.
   */
  public static ActorSystem create(String name) {
    return builder(name).create();
  }

  /** Begins a system with settings. */
  public static Builder builder(String name) {
    return new Builder(name);
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
   * Closes the system and waits for it.
   *
   * <p>In this order: tells and asks from other threads are refused, which makes them dead letters;
   * what was accepted before is finished, with what follows from it, asks included; the actors
   * stop, children before parents; callbacks run; the threads end. If that takes longer than the
   * system's close timeout, the actors stop after the handler that runs, and the rest becomes dead
   * letters; a handler that does not even end then is interrupted, and reported with its stack.
   *
   * @throws IllegalStateException on an event loop or a callback thread, which would wait for
   *     itself; use {@link #shutdown} there
   */
  @Override
  public void close() {
    if (EventLoop.ofCaller() != null || callbacks.isCurrentThread()) {
      throw new IllegalStateException(
          "ActorSystem.close() waits for the threads of "
              + name
              + " to end and was called on an event loop or a callback thread. Call shutdown()"
              + " there.");
    }
    shutdown();
    awaitClosed();
  }

  /** Closes the system as {@link #close} does, without waiting. Any thread may call it. */
  public CompletionStage<Void> shutdown() {
    if (closing.compareAndSet(false, true)) {
      platform.start(closer);
    }
    return closed.minimalCompletionStage();
  }

  /** An interrupt hurries the end, and does not leave it half done. */
  private void awaitClosed() {
    boolean interrupted = false;
    while (true) {
      try {
        platform.await(closed, Long.MAX_VALUE);
        closer.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        closer.interrupt();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    try {
      closed.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(name + " could not be closed", e.getCause());
    }
  }

  /** The closer's work. An interrupt ends the wait that it finds. */
  private void closeAll() {
    try {
      Closing closingLoops = new Closing(loops, platform);
      if (!hasFinished(closingLoops)) {
        LOG.warn("{} did not finish its work within the close timeout and is stopped now", name);
        closingLoops.stopNow();
        if (!haveEnded(closingLoops)) {
          interruptHandlers(closingLoops);
        }
      }
      ticker.close();
      closeCallbacks();
      closed.complete(null);
    } catch (Throwable thrown) {
      closed.completeExceptionally(thrown);
    }
  }

  private boolean hasFinished(Closing closingLoops) {
    try {
      return closingLoops.finish(closeTimeoutNanos);
    } catch (InterruptedException hurry) {
      return false;
    }
  }

  private static boolean haveEnded(Closing closingLoops) {
    try {
      return closingLoops.awaitEnd(LAST_WAIT_NANOS);
    } catch (InterruptedException hurry) {
      return false;
    }
  }

  private void closeCallbacks() {
    boolean ended;
    try {
      ended = callbacks.close(closeTimeoutNanos);
    } catch (InterruptedException hurry) {
      ended = false;
    }
    if (!ended) {
      LOG.error("callbacks of {} did not end within the close timeout and are interrupted", name);
      callbacks.closeNow();
    }
  }

  private void interruptHandlers(Closing closingLoops) {
    for (EventLoop loop : loops.running()) {
      Throwable where = new Throwable("stack of " + loop.name());
      where.setStackTrace(loop.thread().getStackTrace());
      LOG.error("a handler of {} does not return and is interrupted", name, where);
      loop.thread().interrupt();
    }
    if (!haveEnded(closingLoops)) {
      LOG.error(
          "event loops of {} are still held by handlers and are abandoned: {}",
          name,
          loops.running());
    }
  }

  @Override
  public String toString() {
    return "ActorSystem " + name;
  }

  /** The settings of a system to be made. For one thread. */
  public static final class Builder {

    private static final Duration LONGEST = Duration.ofDays(365L * 100);

    private final String name;
    private Duration askTimeout = Duration.ofSeconds(5);
    private Duration closeTimeout = Duration.ofSeconds(10);
    private int ringSize = 4096;
    private @Nullable Consumer<? super DeadLetter> deadLetterListener;
    private @Nullable Consumer<? super FailureReport> failureListener;
    private Duration handlerBudget = Duration.ofSeconds(1);
    private Duration blockingHandlerBudget = Duration.ofMinutes(1);
    private @Nullable Consumer<? super Stall> stallListener;
    private Dispatcher dispatcher = Dispatchers.sharded();
    private final Map<String, Dispatcher> dispatchers = new HashMap<>();
    private final Map<Contract<?, ?>, String> contracts = new HashMap<>();

    private Builder(String name) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an actor system needs a name");
      }
      this.name = name;
    }

    /**
     * The deadline of asks that have no other; 5 seconds by default. No deadline ends an ask too
     * early. One below 0.8 seconds ends it about a millisecond late at most, a longer one at most
     * two hundredths of its time, provided that the asker's event loop is not held up.
     */
    public Builder askTimeout(Duration timeout) {
      askTimeout = positive(timeout, "askTimeout");
      return this;
    }

    /** How long {@link ActorSystem#close} lets actors finish; 10 seconds by default. */
    public Builder closeTimeout(Duration timeout) {
      closeTimeout = positive(timeout, "closeTimeout");
      return this;
    }

    /**
     * Messages from other threads that an event loop holds before their senders wait; a power of
     * two, 4,096 by default. A slot takes 128 bytes.
     */
    public Builder ringSize(int slots) {
      if (slots < 1 || Integer.bitCount(slots) != 1) {
        throw new IllegalArgumentException("ringSize must be a power of two, not " + slots);
      }
      ringSize = slots;
      return this;
    }

    /**
     * Is told each dead letter, on the callback threads: several may be told at the same time, and
     * not in the order in which they came to be. Where there is no listener, dead letters are only
     * counted and, without their payload, logged.
     */
    public Builder onDeadLetter(Consumer<? super DeadLetter> listener) {
      deadLetterListener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Is told each failure of an actor and what was decided, with the message in which it failed,
     * on the callback threads: several may be told at the same time. The log, {@code
     * dev.rondo.supervision}, has the same without the message, whose parameters may be secrets.
     */
    public Builder onFailure(Consumer<? super FailureReport> listener) {
      failureListener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * How long a handler may run where many actors share an event loop, 1 second by default: all of
     * them wait for it. A longer one is reported to the log ({@code dev.rondo.watchdog}) and {@link
     * #onStall}, with its stack and what waits behind it; again whenever it has lasted twice as
     * long, and when it has ended. It is not interrupted. A very long budget ends such reports.
     *
     * <p>It is noticed by looking about once a millisecond, so a handler that takes a few
     * milliseconds more than the budget may not be.
     */
    public Builder handlerBudget(Duration budget) {
      handlerBudget = positive(budget, "handlerBudget");
      return this;
    }

    /**
     * The same for pinned and virtual dispatchers, where handlers may block; 1 minute by default.
     * There a look is taken sixteen times in that time.
     */
    public Builder blockingHandlerBudget(Duration budget) {
      blockingHandlerBudget = positive(budget, "blockingHandlerBudget");
      return this;
    }

    /**
     * Is told what holds up an event loop, on the callback threads, in no certain order: handlers
     * over their budget, and senders that were stopped in the middle of sending for a second, which
     * nothing behind their message can pass.
     */
    public Builder onStall(Consumer<? super Stall> listener) {
      stallListener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /** How actors run for which nothing else is said; {@link Dispatchers#sharded()} by default. */
    public Builder dispatcher(Dispatcher usual) {
      dispatcher = Objects.requireNonNull(usual, "dispatcher");
      return this;
    }

    /** Adds a dispatcher for actors that name it, or whose contracts do. */
    public Builder dispatcher(String dispatcherName, Dispatcher other) {
      dispatchers.put(
          Objects.requireNonNull(dispatcherName, "name"),
          Objects.requireNonNull(other, "dispatcher"));
      return this;
    }

    /** Has the actors of that contract run on the dispatcher of that name. */
    public Builder dispatch(Contract<?, ?> contract, String dispatcherName) {
      contracts.put(
          Objects.requireNonNull(contract, "contract"),
          Objects.requireNonNull(dispatcherName, "name"));
      return this;
    }

    /**
     * Makes the system and starts its threads.
     *
     * @throws IllegalArgumentException if a contract's dispatcher is not there
     */
    public ActorSystem create() {
      ActorSystem system = new ActorSystem(this);
      system.ticker.start();
      try {
        system.loops.open(dispatcher, dispatchers, contracts);
      } catch (RuntimeException | Error unopened) {
        system.shutdown();
        throw unopened;
      }
      return system;
    }

    private Platform platform() {
      Platform platform = dispatcher.platform();
      dispatchers.forEach(
          (dispatcherName, other) -> {
            if (other.platform() != platform) {
              throw new IllegalArgumentException(
                  "the dispatcher '"
                      + dispatcherName
                      + "' runs on another platform than the system's: "
                      + other.platform()
                      + ", not "
                      + platform);
            }
          });
      return platform;
    }

    private static Duration positive(Duration timeout, String setting) {
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException(setting + " must be positive, not " + timeout);
      }
      return timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
    }
  }
}
