package dev.rondo.internal.checked;

import java.io.Serial;

/** A place in the program, to be shown as the cause of what came of it later. */
public final class Place extends Throwable {

  @Serial private static final long serialVersionUID = 1;

  /** Here, with those words. */
  public Place(String what) {
    super(what);
  }
}
