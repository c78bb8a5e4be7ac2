package dev.rondo.internal.cell;

import java.io.Serial;

/** What a handler throws to have its message put aside. There is only one. */
public final class StashSignal extends HandlerSignal {

  @Serial private static final long serialVersionUID = 1;

  @SuppressWarnings("StaticAssignmentOfThrowable") // It has no stack that would mislead.
  static final StashSignal SIGNAL = new StashSignal();

  private StashSignal() {
    super("stash()", "puts a message aside");
  }

  /** Whether that is what was thrown. */
  public static boolean is(Throwable thrown) {
    return thrown == SIGNAL;
  }
}
