package dev.rondo.internal.checked;

/**
 * Whether what is sent is watched for writes: the system property {@code rondo.checked}, which is
 * read once.
 *
 * <p>A constant, so that all that checked mode costs elsewhere is left out when the JIT compiles.
 */
public final class CheckedMode {

  /** Whether it is on. */
  public static final boolean ON = Boolean.getBoolean("rondo.checked");

  private CheckedMode() {}
}
