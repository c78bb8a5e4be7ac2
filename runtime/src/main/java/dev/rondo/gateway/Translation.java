package dev.rondo.gateway;

import dev.rondo.ActorContext;
import dev.rondo.ActorControl;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Contract;
import dev.rondo.Spawn;
import dev.rondo.Supervision;
import dev.rondo.internal.routing.RouterCell;
import dev.rondo.internal.routing.RouterCells;
import java.util.function.Function;

/**
 * A contract of one context in the words of another: a ref of the one, behind which an actor calls
 * the other. The actor is an ordinary one that implements the contract, so the compiler sees that
 * each message is translated, parameters and replies; what takes time it answers with a stage.
 *
 * <p>Messages go to that actor in their order, as if they had been told to it; dead letters among
 * them name this as what they came through, and the metrics count them here. Any thread may use
 * every method.
 *
 * @param <R> the ref of the contract that is translated
 */
public final class Translation<R extends ActorRef> implements AutoCloseable {

  private final RouterCell way;
  private final R translator;

  private Translation(RouterCell way, R translator) {
    this.way = way;
    this.translator = translator;
  }

  /**
   * Begins to translate, with an actor that is restarted when it fails.
   *
   * @param contract what is translated
   * @param name its name among the topmost actors of the system; the actor's ends with {@code
   *     -translator}
   * @param translator makes the actor
   * @throws IllegalArgumentException if the name is not legal or is taken
   */
  public static <B, R extends ActorRef> Translation<R> open(
      ActorSystem system,
      Contract<B, R> contract,
      String name,
      Function<? super ActorContext<R>, ? extends B> translator) {
    return open(system, contract, name, translator, Spawn.supervision(Supervision.restart()));
  }

  /** The same with an actor of those settings. */
  public static <B, R extends ActorRef> Translation<R> open(
      ActorSystem system,
      Contract<B, R> contract,
      String name,
      Function<? super ActorContext<R>, ? extends B> translator,
      Spawn options) {
    RouterCell way = RouterCells.gateway(system, contract, name);
    try {
      R actor = system.spawnWith(contract, name + "-translator", translator, options);
      way.join(actor);
      return new Translation<>(way, actor);
    } catch (RuntimeException notSpawned) {
      way.end();
      throw notSpawned;
    }
  }

  /** What the context that knows this contract talks to. */
  @SuppressWarnings("unchecked") // It was made with the contract of that ref.
  public R ref() {
    return (R) way.self();
  }

  /**
   * Ends it: what is sent from now on is a dead letter, and the actor stops when it has handled
   * what it was sent before. Without effect if it was closed before.
   */
  @Override
  public void close() {
    way.end();
    ActorControl.of(translator).stop();
  }

  @Override
  public String toString() {
    return "translation " + way.path();
  }
}
