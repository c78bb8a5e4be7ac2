package dev.rondo.routing;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.Spawn;
import dev.rondo.internal.routing.Crew;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A {@link Router} with actors of its own: so many that do the same. They are topmost actors, named
 * for the pool and a number. Any thread may use every method.
 *
 * <p><b>Failures</b> are decided by the {@link dev.rondo.Supervision} of the {@link Spawn} options.
 * An actor that has stopped nevertheless, by itself or because of a failure, is replaced by a new
 * one: at once, or after a pause if it has lived for less than a second; the pause begins with 10
 * ms and doubles, up to about 10 s, until one lives longer. What the one that stopped had not
 * handled becomes dead letters.
 *
 * @param <R> the generated ref
 */
public final class Pool<R extends ActorRef> {

  private final Crew<?, R> crew;

  private Pool(Crew<?, R> crew) {
    this.crew = crew;
  }

  /**
   * Makes a pool of that many actors, which may be sent to when this returns.
   *
   * @param name names the pool among the topmost actors; the actors have it, too, and a number
   * @throws IllegalArgumentException if the size is not positive, or as {@link Router#create} does
   * @throws IllegalStateException if the system is closed
   */
  public static <B, R extends ActorRef> Pool<R> create(
      ActorSystem system,
      Contract<B, R> contract,
      String name,
      Routing routing,
      int size,
      Supplier<? extends B> factory) {
    Objects.requireNonNull(factory, "factory");
    return createWith(
        system, contract, name, routing, size, context -> factory.get(), Spawn.defaults());
  }

  /**
   * Makes a pool of that many actors, whose behaviors take their contexts.
   *
   * @param options how each of the actors is run
   * @throws IllegalArgumentException as {@link #create} does, or if the routing is by mailboxes and
   *     the options do not bound them
   * @throws IllegalStateException if the system is closed
   */
  public static <B, R extends ActorRef> Pool<R> createWith(
      ActorSystem system,
      Contract<B, R> contract,
      String name,
      Routing routing,
      int size,
      Function<? super ActorContext<R>, ? extends B> factory,
      Spawn options) {
    Crew<B, R> crew =
        new Crew<>(
            system, contract, name, factory, options, routing.newCell(system, contract, name));
    Pool<R> pool = new Pool<>(crew);
    try {
      pool.resize(size);
    } catch (RuntimeException unmade) {
      pool.stop();
      throw unmade;
    }
    return pool;
  }

  /** The ref through which one sends. */
  @SuppressWarnings("unchecked") // The router was made with the contract of that ref.
  public R ref() {
    return (R) crew.router().self();
  }

  /** The actors that get messages now, the oldest first. */
  @SuppressWarnings("unchecked") // They were spawned with that contract.
  public List<R> members() {
    return (List<R>) crew.router().list();
  }

  /**
   * Has the pool be of so many. Those that are missing may be sent to when this returns. Those that
   * are too many, the youngest, get no more messages and stop when they have handled what was sent
   * to them.
   *
   * @throws IllegalArgumentException if the size is not positive
   * @throws IllegalStateException if the pool was stopped, or the system is closed
   */
  public void resize(int size) {
    crew.resize(size);
  }

  /**
   * Stops it: what is sent to it from now on becomes dead letters, and its actors stop when they
   * have handled what was sent before. Its name is free at once.
   *
   * @return completes when the actors have stopped; at once if this was called before
   */
  public CompletionStage<Void> stop() {
    return crew.stop();
  }

  @Override
  public String toString() {
    return "pool " + crew.router().path();
  }
}
