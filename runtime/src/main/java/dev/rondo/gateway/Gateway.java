package dev.rondo.gateway;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.Subscription;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.gateway.PendingRequests;
import dev.rondo.internal.time.Durations;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Requests that leave a bounded context, and the replies that come back. What is inside asks
 * through it and gets an {@link Ask}, as of any actor; what is outside, such as a queue or a web
 * hook, knows the request by its correlation id, and answers on whatever thread it has. It is no
 * actor. Any thread may use every method, and none of them waits.
 *
 * <p><b>Ends.</b> Each request ends once: by its reply, its failure, its deadline, or the gateway's
 * end. Then its place and its id are free. One that its asker has cancelled keeps its place until
 * its reply or its deadline comes.
 *
 * <p><b>Replies for which nobody waits</b> are counted in the metrics as the gateway's dead
 * letters, logged ten a second, without payload, as warnings of {@code dev.rondo.gateway}, and
 * shown to those who {@linkplain #subscribe subscribe}. To tell them apart the ids of requests that
 * have ended are remembered, as many as may wait.
 *
 * <p><b>Values</b> are handed over as they are, from the thread that replies to the asker: they
 * have to be immutable.
 *
 * @param <K> the correlation ids, with {@code equals} and {@code hashCode}
 * @param <T> what the outside replies
 */
@SuppressWarnings("exports") // An annotation for checkers; who compiles does not need it.
public final class Gateway<K, T extends @Nullable Object> implements AutoCloseable {

  /** How many requests may wait unless something else is said. */
  public static final int CAPACITY = 10_000;

  private final PendingRequests<K, T> requests;

  private Gateway(PendingRequests<K, T> requests) {
    this.requests = requests;
  }

  /**
   * Makes one in which {@value #CAPACITY} requests may wait.
   *
   * @param name its name among the topmost actors of the system
   * @throws IllegalArgumentException if the name is not legal or is taken
   */
  public static <K, T extends @Nullable Object> Gateway<K, T> create(
      ActorSystem system, String name) {
    return create(system, name, CAPACITY);
  }

  /**
   * Makes one in which so many requests may wait.
   *
   * @param name its name among the topmost actors of the system
   * @throws IllegalArgumentException if the name is not legal or is taken, or the capacity is not
   *     positive
   */
  public static <K, T extends @Nullable Object> Gateway<K, T> create(
      ActorSystem system, String name, int capacity) {
    return new Gateway<>(PendingRequests.open(SystemAccess.surroundingsOf(system), name, capacity));
  }

  /**
   * Sends a request to the outside. What is chained to the result runs as that of any ask: in the
   * turns of the actor that calls this, or else on the callback threads.
   *
   * @param id by which the reply will name it
   * @param deadline how long to wait for the reply; then the result fails with {@link
   *     dev.rondo.AskTimeoutException}
   * @param send has the request go out, on the caller's thread, when a reply would find it here;
   *     must not block where the caller must not
   * @return fails with what {@code send} throws, with {@link
   *     java.util.concurrent.RejectedExecutionException} if as many requests wait as may, and with
   *     {@link dev.rondo.ActorStoppedException} if the gateway is closed, or is before the reply
   * @throws IllegalStateException if a request with that id waits
   * @throws IllegalArgumentException if the deadline is not positive
   */
  public Ask<T> request(K id, Duration deadline, Consumer<? super K> send) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(send, "send");
    Duration time = Durations.positive(deadline, "the deadline of a request");
    return requests.request(id, time, send);
  }

  /** Answers a request. Returns whether it waited; if not, the reply is a stray one. */
  @CanIgnoreReturnValue
  public boolean reply(K id, T value) {
    return requests.end(Objects.requireNonNull(id, "id"), value, null);
  }

  /** Has a request fail with that. Returns whether it waited; if not, this is a stray reply. */
  @CanIgnoreReturnValue
  public boolean fail(K id, Throwable failure) {
    Objects.requireNonNull(failure, "failure");
    return requests.end(Objects.requireNonNull(id, "id"), null, failure);
  }

  /** How many requests wait. */
  public int pending() {
    return requests.pending();
  }

  /**
   * Has the listener told each reply for which nobody waited, from now on: one at a time, in their
   * order, on the system's callback threads.
   *
   * <p>A listener is not waited for. At most 1,024 wait for it; those that come then pass it by,
   * and {@link Subscription#missed} counts them. What it throws is logged, and it is told the next.
   */
  public Subscription subscribe(Consumer<? super StrayReply<K>> listener) {
    return requests.subscribe(Objects.requireNonNull(listener, "listener"));
  }

  /**
   * Ends it: what waits fails, and so do further requests; its name is free. The same happens when
   * the system closes, before it waits for anything. Only the first call has an effect.
   */
  @Override
  public void close() {
    requests.close();
  }

  @Override
  public String toString() {
    return "gateway " + requests.path();
  }
}
