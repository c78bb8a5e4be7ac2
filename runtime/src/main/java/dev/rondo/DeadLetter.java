package dev.rondo;

/**
 * A message that could not be delivered, handed to those who {@linkplain DeadLetterStream#subscribe
 * subscribe}.
 *
 * @param recipient to whom it was sent
 * @param message the message, with its payload; a {@link Cow} in it is the same for all who
 *     subscribe, to be read and not written to
 * @param reason why it was not delivered, in words
 */
public record DeadLetter(ActorRef recipient, Message message, String reason) {}
