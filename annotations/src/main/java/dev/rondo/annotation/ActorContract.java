package dev.rondo.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface a contract: the set of messages that an actor understands.
 *
 * <p>Each abstract method is one message. {@code void m(..)} is a tell, {@code T m(..)} an ask that
 * is answered with a {@code T}, and {@code CompletionStage<T> m(..)} an ask that is answered when
 * the stage completes. From a contract {@code Account} the processor generates {@code AccountRef}
 * (what senders hold), {@code AccountMessage} (one record per message) and {@code AccountDispatch}
 * (what delivers messages to the object that implements the contract).
 *
 * <p>A contract may extend contracts; it has their messages, and its ref extends their refs. It may
 * have type parameters, which are marked {@link Sendable} where their values are sent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ActorContract {

  /**
   * The name from which the generated types take theirs: {@code name + "Ref"}, {@code name +
   * "Message"}, {@code name + "Dispatch"}. Empty means the interface's own name, and {@code
   * Outer_Inner} for a nested one. Set it where a generated name meets a class of yours.
   */
  String name() default "";

  /**
   * Deadline, in milliseconds, of every ask of this contract that has no {@link AskTimeout} of its
   * own, inherited ones included. Zero means that of the contract which declares an inherited ask,
   * or the deadline that the actor system is configured with. Not negative.
   */
  long askTimeoutMillis() default 0;

  /**
   * Types which the author of this contract vouches for, as {@link Sendable} does for a class of
   * one's own: each is immutable or safe for use by several threads. Meant for classes of other
   * libraries that cannot be annotated.
   */
  Class<?>[] sendable() default {};
}
