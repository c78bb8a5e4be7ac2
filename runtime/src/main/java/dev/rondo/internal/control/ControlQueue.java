package dev.rondo.internal.control;

import org.jspecify.annotations.Nullable;

/** A loop's own control messages, first in, first out. Used by the loop's thread only. */
public final class ControlQueue {

  private @Nullable ControlMessage first;
  private @Nullable ControlMessage last;

  /** Appends a message. */
  public void add(ControlMessage message) {
    message.linkTo(null);
    if (last == null) {
      first = message;
    } else {
      last.linkTo(message);
    }
    last = message;
  }

  /** Takes the oldest message, or null. */
  public @Nullable ControlMessage poll() {
    ControlMessage message = first;
    if (message != null) {
      first = message.next();
      if (first == null) {
        last = null;
      }
      message.linkTo(null);
    }
    return message;
  }

  /** Whether nothing waits. */
  public boolean isEmpty() {
    return first == null;
  }
}
