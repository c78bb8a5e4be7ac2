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
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
  private static final int MOST_TOLD = 20;

  private final R ref;
  private final Platform platform;
  private final Deque<Received> received = new ArrayDeque<>();
  private final Map<Class<?>, Consumer<Received>> answers = new ConcurrentHashMap<>();
  private CompletableFuture<Void> arrival = new CompletableFuture<>();
  private Duration patience = PATIENCE;

  private record Received(Message message, @Nullable PendingAsk<?> ask) {

    static Received of(MessageSlot slot) {
      GeneratedRef target = Objects.requireNonNull(slot.target);
      return new Received(
          target.reify(slot), slot.origin instanceof PendingAsk<?> ask ? ask : null);
    }

    PendingAsk<?> requireAsk() {
      return Objects.requireNonNull(ask, "an AskMessage without an ask");
    }
  }

  private final ReceivingCell cell;

  private TestProbe(ActorSystem system, Contract<?, R> contract) {
    LoopSurroundings surroundings = SystemAccess.surroundingsOf(system);
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

  // What comes by itself.

  /**
   * Has asks of that class answered as they come, on the thread that sends them, by what the
   * function makes of them; if it throws, the ask fails with that. They are kept no longer.
   */
  public <T extends @Nullable Object, M extends AskMessage<T>> TestProbe<R> answer(
      Class<M> message, Function<? super M, ? extends T> answer) {
    answers.put(message, ask -> answer(ask, () -> answer.apply(message.cast(ask.message()))));
    return this;
  }

  /** Has messages of that class thrown away as they come. */
  public TestProbe<R> ignore(Class<? extends Message> message) {
    answers.put(message, ignored -> {});
    return this;
  }

  private static void answer(Received received, Supplier<?> answer) {
    PendingAsk<?> ask = received.requireAsk();
    try {
      ask.reply(answer.get());
    } catch (RuntimeException thrown) {
      ask.fail(thrown);
    }
  }

  private void receive(MessageSlot slot) {
    Received came = Received.of(slot);
    Consumer<Received> answer = answers.get(came.message().getClass());
    if (answer != null) {
      answer.accept(came);
      return;
    }
    CompletableFuture<Void> waiting;
    synchronized (this) {
      received.add(came);
      waiting = arrival;
      arrival = new CompletableFuture<>();
    }
    waiting.complete(null);
  }

  // What a test looks for.

  /** Waits so long for messages from now on, and not for three seconds. */
  public TestProbe<R> waiting(Duration longest) {
    patience = longest;
    return this;
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
    return new ExpectedAsk<>(message.cast(next.message()), next.requireAsk());
  }

  /**
   * The next message of that class for which the condition holds; those before it are thrown away.
   *
   * @throws AssertionError if none comes in time, counted from now, which says what came instead
   */
  public <M extends Message> M fish(Class<M> message, Predicate<? super M> condition) {
    return message.cast(fishFor(message, condition).message());
  }

  /**
   * The next ask of that class for which the condition holds, as {@link #fish} does.
   *
   * @throws AssertionError as {@link #fish} does
   */
  public <T extends @Nullable Object, M extends AskMessage<T>> ExpectedAsk<T, M> fishAsk(
      Class<M> message, Predicate<? super M> condition) {
    Received caught = fishFor(message, condition);
    return new ExpectedAsk<>(message.cast(caught.message()), caught.requireAsk());
  }

  private <M extends Message> Received fishFor(Class<M> message, Predicate<? super M> condition) {
    long until = platform.nanoTime() + patience.toNanos();
    List<Message> others = new ArrayList<>();
    while (true) {
      Received next = next(Duration.ofNanos(Math.max(0, until - platform.nanoTime())));
      if (next == null) {
        throw new AssertionError(
            missing("such " + message.getSimpleName()) + ", but " + told(others));
      }
      if (message.isInstance(next.message()) && condition.test(message.cast(next.message()))) {
        return next;
      }
      others.add(next.message());
    }
  }

  private static String told(List<Message> messages) {
    int more = messages.size() - MOST_TOLD;
    return more <= 0
        ? messages.toString()
        : messages.subList(0, MOST_TOLD) + " and " + more + " more";
  }

  /** What has come and was not looked at yet; it stays. */
  public synchronized List<Message> messages() {
    return received.stream().map(Received::message).toList();
  }

  private String missing(String what) {
    return path() + " got no " + what + " within " + patience.toMillis() + " ms";
  }

  private Received expectNext(Class<?> message) {
    Received next = next(patience);
    if (next == null) {
      throw new AssertionError(missing(message.getSimpleName()));
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
