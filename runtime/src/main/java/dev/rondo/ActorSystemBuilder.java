package dev.rondo;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.loop.VirtualThreads;
import dev.rondo.internal.time.Durations;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The settings of a system to be made: {@link ActorSystem#builder}. For one thread. */
public final class ActorSystemBuilder {

  final String name;
  Duration askTimeout = Duration.ofSeconds(5);
  Duration closeTimeout = Duration.ofSeconds(10);
  boolean closesAtJvmEnd;
  int ringSize = 4096;
  @Nullable Consumer<? super DeadLetter> deadLetterListener;
  @Nullable Consumer<? super FailureReport> failureListener;
  Duration handlerBudget = Duration.ofSeconds(1);
  Duration blockingHandlerBudget = Duration.ofMinutes(1);
  @Nullable Consumer<? super Stall> stallListener;
  @Nullable ContextPropagation<?> contextPropagation;
  BiConsumer<? super ActorSystem, ? super Throwable> fatalHook =
      (system, error) -> system.shutdown();
  int offloadAtOnce = VirtualThreads.areThere() ? 10_000 : 64;
  int offloadWaiting = 10_000;
  Dispatcher dispatcher = Dispatchers.workStealing();
  final Map<String, Dispatcher> dispatchers = new HashMap<>();
  final Map<Contract<?, ?>, String> contracts = new HashMap<>();

  ActorSystemBuilder(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor system needs a name");
    }
    this.name = name;
  }

  /**
   * The deadline of asks that have no other; 5 seconds by default. No deadline ends an ask too
   * early. One below 0.8 seconds ends it about a millisecond late at most, a longer one at most two
   * hundredths of its time, provided that the asker's event loop is not held up.
   */
  public ActorSystemBuilder askTimeout(Duration timeout) {
    askTimeout = Durations.positive(timeout, "askTimeout");
    return this;
  }

  /**
   * How long {@link ActorSystem#close} may take, from its first task on, before what is left is
   * stopped; 10 seconds by default.
   */
  public ActorSystemBuilder closeTimeout(Duration timeout) {
    closeTimeout = Durations.positive(timeout, "closeTimeout");
    return this;
  }

  /**
   * Has the JVM close the system when it ends, by {@code System.exit} or a signal, and wait for it;
   * not by default. Do not call {@code System.exit} in a handler then: the handler would wait for
   * the JVM, which waits for the handler, until the close timeout has passed.
   */
  public ActorSystemBuilder closeAtJvmEnd() {
    closesAtJvmEnd = true;
    return this;
  }

  /**
   * Messages from other threads that an event loop holds before their senders wait; a power of two,
   * 4,096 by default. A slot takes 128 bytes.
   */
  public ActorSystemBuilder ringSize(int slots) {
    if (slots < 1 || Integer.bitCount(slots) != 1) {
      throw new IllegalArgumentException("ringSize must be a power of two, not " + slots);
    }
    ringSize = slots;
    return this;
  }

  /**
   * Is the first to {@linkplain DeadLetterStream#subscribe subscribe} to the system's dead letters.
   * They are also counted and, without their payload, logged, at most ten a second.
   */
  public ActorSystemBuilder onDeadLetter(Consumer<? super DeadLetter> listener) {
    deadLetterListener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Is told each failure of an actor and what was decided, with the message in which it failed: on
   * the callback threads, one at a time, those of one actor in their order. The log, {@code
   * dev.rondo.supervision}, has the same without the message, whose parameters may be secrets.
   *
   * <p>A listener is not waited for. At most 1,024 failures wait for it; those that come then pass
   * it by, and the log says how many. What it throws is logged, and it is told the next.
   */
  public ActorSystemBuilder onFailure(Consumer<? super FailureReport> listener) {
    failureListener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * How long a handler may run where many actors share an event loop, 1 second by default: all of
   * them wait for it. A longer one is reported to the log ({@code dev.rondo.watchdog}) and {@link
   * #onStall}, with its stack and what waits behind it; again whenever it has lasted twice as long,
   * and when it has ended. It is not interrupted. A very long budget ends such reports.
   *
   * <p>It is noticed by looking about once a millisecond, so a handler that takes a few
   * milliseconds more than the budget may not be.
   */
  public ActorSystemBuilder handlerBudget(Duration budget) {
    handlerBudget = Durations.positive(budget, "handlerBudget");
    return this;
  }

  /**
   * The same for pinned and virtual dispatchers, where handlers may block; 1 minute by default.
   * There a look is taken sixteen times in that time.
   */
  public ActorSystemBuilder blockingHandlerBudget(Duration budget) {
    blockingHandlerBudget = Durations.positive(budget, "blockingHandlerBudget");
    return this;
  }

  /**
   * Has messages carry a context, such as a trace or the logger's map: {@link ContextPropagation}.
   * There is none by default, and then it costs nothing.
   */
  public ActorSystemBuilder contextPropagation(ContextPropagation<?> propagation) {
    contextPropagation = Objects.requireNonNull(propagation, "propagation");
    return this;
  }

  /**
   * Is told what holds up an event loop: handlers over their budget, and senders that were stopped
   * in the middle of sending for a second, which nothing behind their message can pass. It is told
   * on the callback threads, one at a time, in the order in which it was noticed.
   *
   * <p>A listener is not waited for. At most 1,024 reports wait for it; those that come then pass
   * it by, and the log says how many. What it throws is logged, and it is told the next.
   */
  public ActorSystemBuilder onStall(Consumer<? super Stall> listener) {
    stallListener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * What is done after an error of the JVM for which no actor can be blamed, such as {@link
   * OutOfMemoryError}, has ended an event loop with its actors: {@link ActorSystem#shutdown} by
   * default. It is called on that loop's thread, as the last that this does, when the error is on
   * the standard error stream and what was asked of the loop's actors has failed. Where it does not
   * end the system or the JVM, the other loops go on, and what is sent to the lost actors becomes
   * dead letters.
   */
  public ActorSystemBuilder onFatal(BiConsumer<? super ActorSystem, ? super Throwable> hook) {
    fatalHook = Objects.requireNonNull(hook, "hook");
    return this;
  }

  /**
   * How much of what actors {@linkplain ActorContext#offload offload} may run at once, in the whole
   * system, and how much more may wait for that. By default 10,000 may wait, and run at once where
   * there are virtual threads, from JDK 21 on; before that 64 run, each on a thread of the platform
   * that ends when it has had nothing to do for ten seconds.
   *
   * @throws IllegalArgumentException if none may run, or the second is negative
   */
  public ActorSystemBuilder offload(int atOnce, int waiting) {
    if (atOnce < 1 || waiting < 0) {
      throw new IllegalArgumentException(
          "of offloaded work " + atOnce + " at once and " + waiting + " that wait are too few");
    }
    offloadAtOnce = atOnce;
    offloadWaiting = waiting;
    return this;
  }

  /**
   * How actors run for which nothing else is said; {@link Dispatchers#workStealing()} by default.
   */
  public ActorSystemBuilder dispatcher(Dispatcher usual) {
    dispatcher = Objects.requireNonNull(usual, "dispatcher");
    return this;
  }

  /** Adds a dispatcher for actors that name it, or whose contracts do. */
  public ActorSystemBuilder dispatcher(String dispatcherName, Dispatcher other) {
    dispatchers.put(
        Objects.requireNonNull(dispatcherName, "name"),
        Objects.requireNonNull(other, "dispatcher"));
    return this;
  }

  /** Has the actors of that contract run on the dispatcher of that name. */
  public ActorSystemBuilder dispatch(Contract<?, ?> contract, String dispatcherName) {
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
    return ActorSystem.start(this, platform());
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
}
