package dev.rondo;

/**
 * Implemented by a behavior that decides about its children with its own state.
 *
 * <p>It is asked about children whose {@link Spawn} says nothing of supervision, and which it
 * spawned while it was the actor's behavior or from its constructor. While it decides, the child
 * waits.
 */
@FunctionalInterface
public interface Supervisor {

  /**
   * What becomes of the child that failed. Called in this actor's turn, like a message.
   *
   * <p>If it throws, this actor has failed as well, and the child is stopped. A limit and a
   * back-off are kept for each child: what it was restarted by before counts, whoever decided.
   *
   * @return for instance {@link Supervision#restart}; never null
   */
  Supervision onFailure(Failure failure);
}
