package dev.rondo.internal.control;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Control messages that a loop has taken, first in, first out. The loop only. */
public final class ControlQueue {

  /** A list that changes meanwhile may lead in a circle. */
  private static final int MOST_GLANCES = 1 << 20;

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

  /** Shows what waits. For another thread, while the loop is held up, else not all of it. */
  public void glance(Consumer<? super ControlMessage> sight) {
    glance(first, sight);
  }

  /**
   * Shows a list that ends, or goes round; what stands in it for an actor stands for its messages.
   */
  static void glance(@Nullable ControlMessage list, Consumer<? super ControlMessage> sight) {
    ControlMessage each = list;
    for (int i = 0; each != null && i < MOST_GLANCES; i++) {
      if (each instanceof ControlledCell cell) {
        cell.glance(sight);
      } else {
        sight.accept(each);
      }
      each = each.next() == list ? null : each.next();
    }
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
