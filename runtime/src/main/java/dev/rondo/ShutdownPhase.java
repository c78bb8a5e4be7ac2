package dev.rondo;

/**
 * When a task of {@link ActorSystem#onShutdown} runs while its system closes. The phases follow
 * each other in this order; the tasks of one run at the same time.
 */
public enum ShutdownPhase {

  /**
   * Nothing has changed yet. For what brings work in: a server stops to listen, a consumer stops to
   * poll.
   */
  UNBIND,

  /**
   * Work still runs and actors still answer, other threads may still send. For what has to be
   * waited for, or said to actors, while they can: requests under way are answered, a buffer is
   * flushed.
   */
  DRAIN,

  /**
   * After this phase's predecessor the system has refused other threads, finished what it had
   * accepted, stopped its actors, children before parents, and run the callbacks. For what they
   * used: a pool of connections, a file.
   */
  RELEASE
}
