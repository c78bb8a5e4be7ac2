package dev.rondo.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The deadline of this ask, counted from the call. Comes before {@link
 * ActorContract#askTimeoutMillis()} and the actor system's own; the ref's {@code within} comes
 * before it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AskTimeout {

  /** Milliseconds, at least 1. */
  long millis();
}
