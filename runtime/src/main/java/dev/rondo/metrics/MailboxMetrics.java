package dev.rondo.metrics;

/**
 * The mailboxes of actors that were spawned with one contract, or of several.
 *
 * @param full how many actors have a bounded one that has no room now
 * @param pressed how many actors without bound are flooded now, so that actors that tell them rest
 * @param resting how many actors rest now, after they have told one of these
 * @param refused calls that threw since there was no room
 * @param droppedNewest messages that became dead letters since there was no room for them
 * @param droppedOldest messages that became dead letters to make room for others
 * @param rests times that an actor had no turn, after it had sent where there was no room
 * @param restNanos how long that was, in sum
 * @param waits times that a thread outside waited for room
 * @param waitNanos how long that was, in sum
 */
public record MailboxMetrics(
    long full,
    long pressed,
    long resting,
    long refused,
    long droppedNewest,
    long droppedOldest,
    long rests,
    long restNanos,
    long waits,
    long waitNanos) {

  /** Nothing counted. */
  public static final MailboxMetrics NONE = new MailboxMetrics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The sum of both. */
  public MailboxMetrics plus(MailboxMetrics other) {
    return new MailboxMetrics(
        full + other.full,
        pressed + other.pressed,
        resting + other.resting,
        refused + other.refused,
        droppedNewest + other.droppedNewest,
        droppedOldest + other.droppedOldest,
        rests + other.rests,
        restNanos + other.restNanos,
        waits + other.waits,
        waitNanos + other.waitNanos);
  }
}
