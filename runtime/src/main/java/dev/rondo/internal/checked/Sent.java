package dev.rondo.internal.checked;

import org.jspecify.annotations.Nullable;

/**
 * A value under way: how it looked when it was sent, and where that was.
 *
 * <p>Made by the sender's thread and looked at by the receiver's; what carries it orders the two.
 */
final class Sent {

  private final @Nullable Object value;
  private final long fingerprint;

  private Sent(@Nullable Object value, long fingerprint) {
    this.value = value;
    this.fingerprint = fingerprint;
  }

  static Sent now(@Nullable Object value) {
    return new Sent(value, Fingerprint.of(value));
  }

  @Nullable Object value() {
    return value;
  }

  /** Whether somebody has written to it since; false where that cannot be told. */
  boolean isChanged() {
    return fingerprint != Fingerprint.UNKNOWN && fingerprint != Fingerprint.of(value);
  }
}
