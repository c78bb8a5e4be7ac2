package dev.rondo.internal.gateway;

import dev.rondo.ActorStoppedException;
import dev.rondo.Ask;
import dev.rondo.AskTimeoutException;
import dev.rondo.Subscription;
import dev.rondo.gateway.StrayReply;
import dev.rondo.internal.ask.Home;
import dev.rondo.internal.ask.Promise;
import dev.rondo.internal.cell.Homes;
import dev.rondo.internal.life.GuardedLog;
import dev.rondo.internal.life.Listeners;
import dev.rondo.internal.life.LogLimit;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.internal.routing.Counted;
import dev.rondo.internal.time.FixedDeadline;
import dev.rondo.metrics.RouteMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests to the outside that wait for their replies, by their ids. Any thread.
 *
 * <p>A request is in the map, or has ended: whoever takes it out, under the lock, ends it, and so
 * it ends once. What it comes to is told to its asker without the lock. Its deadline is the
 * ticker's, since the asker may be gone before.
 */
public final class PendingRequests<K, T extends @Nullable Object> implements Counted {

  private static final Logger LOG = LoggerFactory.getLogger("dev.rondo.gateway");
  private static final int LOGGED_A_SECOND = 10;

  /** How a request has ended that is remembered. */
  private enum End {
    REPLY,
    DEADLINE
  }

  /** One that waits. */
  private final class Request extends FixedDeadline {
    private final K id;
    private final Promise<T> promise;
    private final Duration time;
    private volatile boolean isOver;

    Request(K id, Promise<T> promise, Duration time, long at) {
      super(at);
      this.id = id;
      this.promise = promise;
      this.time = time;
    }

    @Override
    public boolean isOver() {
      return isOver;
    }

    @Override
    public void expire() {
      if (take(this, End.DEADLINE)) {
        String text = promise + " was not answered within " + time.toMillis() + " ms";
        promise.settle(null, new AskTimeoutException(text));
      }
    }
  }

  private final LoopSurroundings surroundings;
  private final String name;
  private final String path;
  private final int capacity;
  private final LongAdder sent = new LongAdder();
  private final LongAdder strays = new LongAdder();
  private final LogLimit logged;
  private final Listeners<StrayReply<K>> listeners;

  /** Under the lock of this object, as are those that have ended, and whether all has. */
  private final Map<K, Request> waiting = new HashMap<>();

  private final Map<K, End> ended =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, End> eldest) {
          return size() > capacity;
        }
      };

  private boolean isClosed;

  private PendingRequests(LoopSurroundings surroundings, String name, int capacity) {
    this.surroundings = surroundings;
    this.name = name;
    this.path = surroundings.systemName() + "/" + name;
    this.capacity = capacity;
    this.logged =
        new LogLimit(
            LOGGED_A_SECOND, surroundings.platform(), surroundings.ticker(), this::logLeftOut);
    this.listeners =
        new Listeners<>(
            "stray replies",
            stray -> "a reply to " + path,
            LOG,
            surroundings.callbacks(),
            surroundings.platform(),
            surroundings.ticker());
  }

  /**
   * Begins with none.
   *
   * @throws IllegalArgumentException if the name is not legal or is taken, or the capacity is not
   *     positive
   */
  public static <K, T extends @Nullable Object> PendingRequests<K, T> open(
      LoopSurroundings surroundings, String name, int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException(
          "at least one request must be able to wait for " + name + ", not " + capacity);
    }
    PendingRequests<K, T> requests = new PendingRequests<>(surroundings, name, capacity);
    surroundings.topmostNames().reserve(name, requests);
    surroundings.routes().add(requests);
    return requests;
  }

  /** Where it is, as of an actor. */
  public String path() {
    return path;
  }

  /** How many wait. */
  public synchronized int pending() {
    return waiting.size();
  }

  /** Has those told of stray replies who want to know. */
  public Subscription subscribe(Consumer<? super StrayReply<K>> listener) {
    return listeners.add(listener);
  }

  /**
   * Has a request wait, and then sent.
   *
   * @param time how long it waits, which can be counted in nanoseconds
   * @throws IllegalStateException if one with that id waits
   */
  public Ask<T> request(K id, Duration time, Consumer<? super K> send) {
    Home home = Homes.ofCallerOr(surroundings.outside());
    Promise<T> promise = new Promise<>(home, home.originOf("a request through " + path), true);
    Request request = new Request(id, promise, time, home.nanoTime() + time.toNanos());
    RuntimeException refusal = admit(request);
    if (refusal != null) {
      promise.settle(null, refusal);
      return promise;
    }
    sent.increment();
    surroundings.ticker().register(request);
    boolean isSent = false;
    try {
      send.accept(id);
      isSent = true;
    } catch (RuntimeException failure) {
      isSent = true; // As far as it will be.
      notSent(request, failure);
    } finally {
      if (!isSent) {
        take(request, null);
      }
    }
    return promise;
  }

  private void notSent(Request request, RuntimeException failure) {
    if (take(request, null)) {
      request.promise.settle(null, failure);
    } else {
      GuardedLog.warn(LOG, path + " has ended a request whose sending has failed since", failure);
    }
  }

  /** Has it wait. Returns why not, if it cannot. */
  private synchronized @Nullable RuntimeException admit(Request request) {
    if (isClosed) {
      return closed(request);
    }
    if (waiting.containsKey(request.id)) {
      throw new IllegalStateException(
          "a request with the same id waits in " + path + "; ids must differ while they wait");
    }
    if (waiting.size() >= capacity) {
      return new RejectedExecutionException(
          request.promise + " was not sent: " + capacity + " others wait, and no more may");
    }
    ended.remove(request.id);
    waiting.put(request.id, request);
    return null;
  }

  private ActorStoppedException closed(Request request) {
    return new ActorStoppedException(request.promise + " failed: " + path + " was closed");
  }

  /**
   * Takes it out.
   *
   * @param end what is to be remembered of it; null for nothing
   * @return false if it has ended
   */
  private synchronized boolean take(Request request, @Nullable End end) {
    if (!waiting.remove(request.id, request)) {
      return false;
    }
    request.isOver = true;
    if (end != null) {
      ended.put(request.id, end);
    }
    return true;
  }

  /** Ends the request of that id. Returns whether it waited, and its asker has not given up. */
  public boolean end(K id, @Nullable T value, @Nullable Throwable failure) {
    Request request;
    End before;
    synchronized (this) {
      request = waiting.get(id);
      before = ended.get(id);
      if (request != null) {
        take(request, End.REPLY);
      }
    }
    if (request != null && !request.promise.isDone()) {
      request.promise.settle(value, failure);
      return true;
    }
    StrayReply.Kind kind = StrayReply.Kind.UNKNOWN;
    if (request != null || before == End.DEADLINE) {
      kind = StrayReply.Kind.LATE;
    } else if (before == End.REPLY) {
      kind = StrayReply.Kind.DUPLICATE;
    }
    strayed(new StrayReply<>(id, kind));
    return false;
  }

  private void strayed(StrayReply<K> stray) {
    strays.increment();
    if (logged.allows()) {
      String kind = stray.kind().name().toLowerCase(Locale.ROOT);
      GuardedLog.warn(LOG, path + " got a reply for which nobody waits: " + kind);
    }
    listeners.tell(stray);
  }

  private void logLeftOut(long count) {
    GuardedLog.warn(LOG, path + " got " + count + " more replies for which nobody waits");
  }

  /** Has all that wait fail, and what comes, and gives the name back. */
  public void close() {
    systemCloses();
    surroundings.routes().remove(this);
    surroundings.topmostNames().free(name, this);
  }

  @Override
  public void systemCloses() {
    List<Request> left;
    synchronized (this) {
      isClosed = true;
      left = new ArrayList<>(waiting.values());
      left.forEach(request -> take(request, End.DEADLINE));
    }
    left.forEach(request -> request.promise.settle(null, closed(request)));
  }

  @Override
  public RouteMetrics metrics() {
    return new RouteMetrics(path, "gateway", pending(), sent.sum(), strays.sum());
  }
}
