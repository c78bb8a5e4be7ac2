package dev.rondo.internal.control;

import org.jspecify.annotations.Nullable;

/**
 * Something that an event loop has to do for the runtime or an actor, before its actors' messages.
 *
 * <p>The queues are linked through the messages themselves, so a message waits in one queue at a
 * time and sending it allocates nothing.
 */
public interface ControlMessage {

  /** Does it, on the loop's thread. */
  void run();

  /** Called instead of {@link #run} when the loop has ended before it took the message. */
  default void refused() {}

  /** The link of the queue that holds this message. */
  @Nullable ControlMessage next();

  /** Sets the link; only the queue that holds this message does. */
  void linkTo(@Nullable ControlMessage next);
}
