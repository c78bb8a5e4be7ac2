package dev.rondo;

import org.jspecify.annotations.Nullable;

/**
 * A message that could not be delivered, handed to those who {@linkplain DeadLetterStream#subscribe
 * subscribe}.
 *
 * @param recipient to whom it was sent
 * @param message the message, with its payload; a {@link Cow} in it is the same for all who
 *     subscribe, to be read and not written to
 * @param reason why it was not delivered, in words
 * @param via the path of what had passed it on, such as a topic or a router; null if it was sent to
 *     the recipient itself
 */
public record DeadLetter(ActorRef recipient, Message message, String reason, @Nullable String via) {

  /** One that was sent to the recipient itself. */
  public DeadLetter(ActorRef recipient, Message message, String reason) {
    this(recipient, message, reason, null);
  }
}
