package dev.rondo.internal.cell;

import java.io.Serial;

/**
 * What a handler throws to have its message put aside. An error, since handlers catch exceptions
 * for other reasons, and only one, which has no stack.
 */
public final class StashSignal extends Error {

  @Serial private static final long serialVersionUID = 1;

  @SuppressWarnings("StaticAssignmentOfThrowable") // It has no stack that would mislead.
  static final StashSignal SIGNAL = new StashSignal();

  private StashSignal() {
    super(
        "ActorContext.stash() puts a message aside if its handler throws what it returns; this was"
            + " caught on the way, or thrown elsewhere, such as in a stage",
        null,
        false,
        false);
  }

  /** Whether that is what was thrown. */
  public static boolean is(Throwable thrown) {
    return thrown == SIGNAL;
  }
}
