package dev.rondo.internal.control;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Control messages from other threads on their way to a loop. Unbounded, lock-free, and in the
 * order of each sender.
 *
 * <p>A stack of which the owner takes everything at once and turns it round: pushes never touch
 * what the owner works on, and since nothing but the whole is ever taken there is no ABA.
 */
public final class ControlInbox {

  /** Lies on top for good once the inbox is closed. */
  private static final ControlMessage CLOSED = new ControlTask(() -> {});

  private final AtomicReference<@Nullable ControlMessage> newest = new AtomicReference<>();

  /**
   * Adds a message, unless the inbox is closed, and returns whether it did. Any thread. What the
   * sender wrote before is visible to the owner.
   */
  public boolean push(ControlMessage message) {
    ControlMessage head;
    do {
      head = newest.get();
      if (head == CLOSED) {
        return false;
      }
      message.linkTo(head);
    } while (!newest.compareAndSet(head, message));
    return true;
  }

  /** Moves all messages to the queue, oldest first. The owner only. */
  public void drainTo(ControlQueue queue) {
    if (!isEmpty()) { // Spares an idle loop the write.
      queue.addReversed(newest.getAndSet(null), CLOSED);
    }
  }

  /** Takes no more messages, and moves those that it has to the queue. The owner only. */
  public void closeInto(ControlQueue queue) {
    queue.addReversed(newest.getAndSet(CLOSED), CLOSED);
  }

  /** Shows what waits, newest first. Any thread; if the owner takes it meanwhile, not all of it. */
  public void glance(Consumer<? super ControlMessage> sight) {
    ControlQueue.glance(newest.get(), sight);
  }

  /** Whether nothing waits; a volatile read, part of the protocol of parking. */
  public boolean isEmpty() {
    ControlMessage head = newest.get();
    return head == null || head == CLOSED;
  }
}
