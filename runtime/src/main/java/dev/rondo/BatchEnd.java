package dev.rondo;

/**
 * Implemented by a behavior that collects what its messages ask for, and does it at once when no
 * more of them are at hand: one write to a file for many lines, one commit for many changes.
 */
@FunctionalInterface
public interface BatchEnd {

  /**
   * Called after messages that the actor handled one right after the other, some hundreds of them
   * at most, and perhaps with those of its loop's other actors in between. Also after a single one:
   * a message never waits for others to come.
   *
   * <p>It runs in the actor's turn, like a message without a sender: it may tell and ask, and what
   * it throws is a failure of the actor. It is not called for an incarnation that has failed
   * meanwhile; an actor that stops itself has it called first.
   *
   * @throws Exception whatever a message may throw
   */
  void onBatchEnd() throws Exception;
}
