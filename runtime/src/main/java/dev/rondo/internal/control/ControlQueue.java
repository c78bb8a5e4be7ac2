package dev.rondo.internal.control;

import org.jspecify.annotations.Nullable;

/** Control messages that a loop has taken, first in, first out. The loop only. */
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

  /** Appends a list that is linked from the newest to the oldest, and ends at null or there. */
  void addReversed(@Nullable ControlMessage newest, ControlMessage end) {
    ControlMessage message = reversed(newest, end);
    while (message != null) {
      ControlMessage following = message.next();
      add(message);
      message = following;
    }
  }

  /** Turns such a list round, and returns the oldest. */
  static @Nullable ControlMessage reversed(@Nullable ControlMessage newest, ControlMessage end) {
    ControlMessage oldest = null;
    ControlMessage message = newest;
    while (message != null && message != end) {
      ControlMessage older = message.next();
      message.linkTo(oldest);
      oldest = message;
      message = older;
    }
    return oldest;
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
