package dev.rondo.testkit;

import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.AskMessage;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.dispatch.Platform;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.cell.ReceivingCell;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands where an actor would: has a ref of a contract, and keeps what is sent to it, for a test to
 * look at in order. Any thread may send; one thread looks.
 *
 * @param <R> the ref
 */
public final class TestProbe<R extends ActorRef> {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final R ref;
  private final Platform platform;
  private final Deque<Received> received = new ArrayDeque<>();
  private CompletableFuture<Void> arrival = new CompletableFuture<>();

  private record Received(Message message, @Nullable PendingAsk<?> ask) {}

  private final ReceivingCell cell;

  private TestProbe(ActorSystem system, Contract<?, R> contract) {
    LoopSurroundings surroundings = SystemAccess.loopsOf(system).surroundings();
    platform = surroundings.platform();
    String path = system.name() + "/probe-" + NUMBERS.incrementAndGet();
    cell = new ReceivingCell(path, surroundings, this::receive);
    ref = ((GeneratedContract<?, R>) contract).newRef(cell);
  }

  /** Makes a probe in that system. */
  public static <R extends ActorRef> TestProbe<R> of(ActorSystem system, Contract<?, R> contract) {
    return new TestProbe<>(system, contract);
  }

  /** The ref that leads here. */
  public R ref() {
    return ref;
  }

  /** Has the actors that watch the probe told that it has stopped. It receives as before. */
  public void stop() {
    cell.stop();
  }

  private void receive(Message message, @Nullable PendingAsk<?> ask) {
    CompletableFuture<Void> waiting;
    synchronized (this) {
      received.add(new Received(message, ask));
      waiting = arrival;
      arrival = new CompletableFuture<>();
    }
    waiting.complete(null);
  }

  /**
   * The next message, which must be of that class; waits three seconds for it.
   *
   * @throws AssertionError if none comes, or another
   */
  public <M extends Message> M expect(Class<M> message) {
    return message.cast(expectNext(message).message());
  }

  /**
   * The next message, which must be an ask of that class; waits as {@link #expect} does.
   *
   * @throws AssertionError if none comes, or another
   */
  public <T extends @Nullable Object, M extends AskMessage<T>> ExpectedAsk<T, M> expectAsk(
      Class<M> message) {
    Received next = expectNext(message);
    PendingAsk<?> ask = Objects.requireNonNull(next.ask(), "an AskMessage without an ask");
    return new ExpectedAsk<>(message.cast(next.message()), ask);
  }

  private Received expectNext(Class<?> message) {
    Received next = next(PATIENCE);
    if (next == null) {
      throw new AssertionError(
          path() + " got no " + message.getSimpleName() + " within " + PATIENCE.toSeconds() + " s");
    }
    if (!message.isInstance(next.message())) {
      throw new AssertionError(
          path() + " got " + next.message() + " instead of a " + message.getSimpleName());
    }
    return next;
  }

  private String path() {
    return ref.path();
  }

  /**
   * Looks whether nothing comes for so long.
   *
   * @throws AssertionError if something does
   */
  public void expectNothing(Duration time) {
    Received next = next(time);
    if (next != null) {
      throw new AssertionError(path() + " got " + next.message() + " though nothing was expected");
    }
  }

  private @Nullable Received next(Duration time) {
    long began = platform.nanoTime();
    while (true) {
      CompletableFuture<Void> next;
      synchronized (this) {
        if (!received.isEmpty()) {
          return received.poll();
        }
        next = arrival;
      }
      long left = time.toNanos() - (platform.nanoTime() - began);
      if (left <= 0 || !hasCome(next, left)) {
        synchronized (this) {
          return received.poll();
        }
      }
    }
  }

  private boolean hasCome(CompletableFuture<Void> next, long nanos) {
    try {
      return platform.await(next, nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for a message to " + path(), e);
    }
  }

  /** An ask that came as expected, to be answered. */
  public static final class ExpectedAsk<T extends @Nullable Object, M extends AskMessage<T>> {

    private final M message;
    private final PendingAsk<?> ask;

    private ExpectedAsk(M message, PendingAsk<?> ask) {
      this.message = message;
      this.ask = ask;
    }

    /** The message. */
    public M message() {
      return message;
    }

    /** Answers it. */
    public void reply(T value) {
      ask.reply(value);
    }

    /** Answers it with an exception. */
    public void fail(Throwable thrown) {
      ask.fail(thrown);
    }
  }
}
