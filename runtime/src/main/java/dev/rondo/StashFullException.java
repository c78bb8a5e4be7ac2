package dev.rondo;

import java.io.Serial;

/** A message was to be put aside, and its actor's stash had no room; see {@link StashOverflow}. */
public final class StashFullException extends ActorException {

  @Serial private static final long serialVersionUID = 1;

  /** Made by the runtime. */
  public StashFullException(String message) {
    super(message, null, false);
  }
}
