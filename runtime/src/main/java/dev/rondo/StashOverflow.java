package dev.rondo;

/** What becomes of a message that is to be put aside when the actor's stash is full. */
public enum StashOverflow {
  /** The message fails as if its handler had thrown a {@link StashFullException}. */
  FAIL,
  /** The message that was put aside first becomes a dead letter; if it is an ask, that fails. */
  DROP_OLDEST,
  /** The message becomes a dead letter; if it is an ask, that fails. */
  DROP_NEWEST
}
