package dev.rondo.internal.cell;

import java.io.Serial;

/**
 * What a handler throws to have something else done with its message. An error, since handlers
 * catch exceptions for other reasons; without a stack, as it is no failure.
 */
public abstract sealed class HandlerSignal extends Error permits StashSignal, ForwardSignal {

  @Serial private static final long serialVersionUID = 1;

  /** Of that method of the context, which does that with the message. */
  HandlerSignal(String method, String purpose) {
    super(
        "ActorContext."
            + method
            + " "
            + purpose
            + " if its handler throws what it returns; this was caught on the way, or thrown"
            + " elsewhere, such as in a stage",
        null,
        false,
        false);
  }
}
