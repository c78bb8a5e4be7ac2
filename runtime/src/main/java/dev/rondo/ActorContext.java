package dev.rondo;

import org.slf4j.Logger;

/**
 * An actor's view of itself and its surroundings, handed to the factory given to {@code spawnWith}
 * and usable from the behavior's constructor on.
 *
 * <p>It belongs to the actor: {@link #stop} and the methods that spawn throw {@link
 * IllegalStateException} when called outside the actor's turn, that is, by another thread or actor.
 * Spawned actors are this actor's children, which stop before it does.
 *
 * @param <R> the generated ref of the actor's contract
 */
public interface ActorContext<R extends ActorRef> extends Spawner {

  /** This actor's ref, to hand to others. */
  R self();

  /** The system in which this actor lives. */
  ActorSystem system();

  /** A logger named for the actor's contract. */
  Logger log();

  /**
   * Stops this actor when the current handler returns, its children first. Messages that come or
   * wait become dead letters; asks that it had taken and not answered fail with {@link
   * ActorStoppedException}.
   */
  void stop();
}
