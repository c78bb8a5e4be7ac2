package dev.rondo;

import dev.rondo.internal.life.GuardedLog;
import org.jspecify.annotations.Nullable;

/**
 * What an actor threw that its contract does not declare.
 *
 * <p>Its text is without the message's parameters, which may be secrets.
 *
 * @param actor the one that failed
 * @param where the contract and method of its message, or what else it was called for, such as
 *     {@code onBatchEnd}
 * @param message the message that it failed in; null where it was none
 * @param thrown what it threw
 * @param incarnation how many times the actor had been restarted before
 */
public record Failure(
    ActorRef actor, String where, @Nullable Message message, Throwable thrown, long incarnation) {

  /** Path, method, incarnation and the exception's own text. */
  @Override
  public String toString() {
    String life = incarnation == 0 ? "" : ", restarted " + incarnation + " times before,";
    return actor.path() + life + " failed in " + where + ": " + GuardedLog.describe(thrown);
  }
}
