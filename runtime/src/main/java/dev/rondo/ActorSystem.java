package dev.rondo;

import dev.rondo.internal.ask.CallbackThreads;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.Children;
import dev.rondo.internal.life.DeadLetters;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.loop.LoopThread;
import dev.rondo.internal.time.Ticker;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A family of actors and the threads that run them.
 *
 * <p>At present one event loop, a thread of its own, runs all actors of a system; so a handler that
 * blocks holds up all others. Any thread may use every method.
 *
 * <p>A system must be closed; its event loop keeps the JVM alive.
 */
public final class ActorSystem implements Spawner, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ActorSystem.class);
  private static final long LAST_WAIT_NANOS = Duration.ofSeconds(1).toNanos();

  private final String name;
  private final long closeTimeoutNanos;
  private final Children topmost;
  private final Ticker ticker;
  private final CallbackThreads callbacks;
  private final DeadLetters deadLetters;
  private final EventLoop loop;
  private final Thread closer;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();

  private ActorSystem(Builder builder) {
    name = builder.name;
    closeTimeoutNanos = builder.closeTimeout.toNanos();
    closer = new Thread(this::closeAll, name + "-shutdown");
    topmost = new Children(name);
    ticker = new Ticker(name + "-ticker");
    callbacks = new CallbackThreads(name + "-callbacks-");
    deadLetters = new DeadLetters(callbacks, builder.deadLetterListener);
    loop =
        new EventLoop(
            name + "-loop-0",
            builder.ringSize,
            new LoopSurroundings(
                topmost,
                ticker,
                callbacks,
                deadLetters,
                builder.askTimeout.toNanos(),
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
    return ActorCell.spawn(loop, this, contract, topmost, actorName, factory, options);
  }

  /** How many messages could not be delivered so far. */
  public long deadLetterCount() {
    return deadLetters.count();
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
    if (Thread.currentThread() instanceof LoopThread || callbacks.isCurrentThread()) {
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
      closer.start();
    }
    return closed.minimalCompletionStage();
  }

  /** An interrupt hurries the end, and does not leave it half done. */
  private void awaitClosed() {
    boolean interrupted = false;
    while (true) {
      try {
        closed.get();
        closer.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        closer.interrupt();
      } catch (ExecutionException e) {
        throw new IllegalStateException(name + " could not be closed", e.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The closer's work. An interrupt ends the wait that it finds. */
  private void closeAll() {
    try {
      loop.close();
      if (!hasEnded(closeTimeoutNanos)) {
        LOG.warn("{} did not finish its work within the close timeout and is stopped now", name);
        loop.stopNow();
        if (!hasEnded(LAST_WAIT_NANOS)) {
          interruptHandler();
        }
      }
      ticker.close();
      closeCallbacks();
      closed.complete(null);
    } catch (Throwable thrown) {
      closed.completeExceptionally(thrown);
    }
  }

  private boolean hasEnded(long nanos) {
    try {
      return loop.awaitEnd(nanos);
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

  private void interruptHandler() {
    Throwable where = new Throwable("stack of " + loop.thread().getName());
    where.setStackTrace(loop.thread().getStackTrace());
    LOG.error("a handler of {} does not return and is interrupted", name, where);
    loop.thread().interrupt();
    if (!hasEnded(LAST_WAIT_NANOS)) {
      LOG.error("the event loop of {} is still held by a handler and is abandoned", name);
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
    private int ringSize = 8192;
    private @Nullable Consumer<? super DeadLetter> deadLetterListener;

    private Builder(String name) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an actor system needs a name");
      }
      this.name = name;
    }

    /** The deadline of asks that have no other; 5 seconds by default. */
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
     * two, 8,192 by default. A slot takes 128 bytes.
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

    /** Makes the system and starts its threads. */
    public ActorSystem create() {
      ActorSystem system = new ActorSystem(this);
      system.ticker.start();
      system.loop.start();
      return system;
    }

    private static Duration positive(Duration timeout, String setting) {
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException(setting + " must be positive, not " + timeout);
      }
      return timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
    }
  }
}
