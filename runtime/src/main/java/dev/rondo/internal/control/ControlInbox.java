package dev.rondo.internal.control;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Control messages from other threads on their way to a loop. Unbounded, lock-free, and in the
 * order of each sender.
 *
 * <p>A stack of which the owner takes everything at once and turns it round: pushes never touch
 * what the owner works on, and since nothing but the whole is ever taken there is no ABA.
 */
public final class ControlInbox {

  private final AtomicReference<@Nullable ControlMessage> newest = new AtomicReference<>();

  /** Adds a message. Any thread. What the sender wrote before is visible to the owner. */
  public void push(ControlMessage message) {
    ControlMessage head;
    do {
      head = newest.get();
      message.linkTo(head);
    } while (!newest.compareAndSet(head, message));
  }

  /** Moves all messages to the queue, oldest first. The owner only. */
  public void drainTo(ControlQueue queue) {
    if (newest.get() == null) {
      return; // Spares an idle loop the write.
    }
    ControlMessage oldest = null;
    ControlMessage message = newest.getAndSet(null);
    while (message != null) {
      ControlMessage next = message.next();
      message.linkTo(oldest);
      oldest = message;
      message = next;
    }
    while (oldest != null) {
      ControlMessage next = oldest.next();
      queue.add(oldest);
      oldest = next;
    }
  }

  /** Whether nothing waits; a volatile read, part of the protocol of parking. */
  public boolean isEmpty() {
    return newest.get() == null;
  }
}
