package dev.rondo.internal.loop;

/**
 * What a thread that lost its loop throws through the runtime's code, to its end. Who catches it
 * must touch nothing and throw it on.
 */
public final class TenureOver extends Error {

  private static final long serialVersionUID = 1;

  TenureOver() {
    super("another thread runs this loop", null, false, false);
  }
}
