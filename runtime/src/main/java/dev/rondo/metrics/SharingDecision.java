package dev.rondo.metrics;

/**
 * What a loop decided about its actors, and why: whether some go to another loop of their
 * work-stealing dispatcher.
 */
public enum SharingDecision {
  /** Messages had waited for longer than 0.1 ms, and another loop had nothing to do: some went. */
  BACKLOG,

  /**
   * An actor told mostly actors of another loop, and neither loop had much to do: it went there.
   */
  COMPANY,

  /** There was such a backlog, and all other loops were busy as well. */
  ALL_BUSY,

  /** There was such a backlog, and an idle loop, and all that waited was for one actor. */
  ONE_ACTOR,

  /** The others could not go just now: they had moved a moment ago, or were not to move at all. */
  NOT_YET,

  /** What the loop had sent to others had not left, since a ring was full. */
  UNSENT
}
