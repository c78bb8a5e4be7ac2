package dev.rondo.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds the number of messages that may wait for an actor that is spawned with this contract. On
 * the interface; {@code Spawn.mailbox} says the same for one actor, and goes before it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Mailbox {

  /** The number of messages that may wait, at least 1. */
  int capacity();

  /** What happens to a message that finds the mailbox full. */
  OnFull onFull() default OnFull.BACKPRESSURE;

  /** What happens to a message that finds the mailbox full. */
  enum OnFull {
    /**
     * The sender slows down: a thread outside the actor system waits for room, an actor's message
     * is accepted and the actor rests after its handler. So the mailbox may exceed its capacity by
     * one turn of each sending actor.
     */
    BACKPRESSURE,
    /** The call throws {@code MailboxFullException}, and the message is not sent. */
    FAIL,
    /** The new message becomes a dead letter; an ask fails at once. */
    DROP_NEWEST,
    /** The oldest waiting message becomes a dead letter; an ask fails. */
    DROP_OLDEST
  }
}
