package dev.rondo.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends this message through the control lane, which is served before user messages and never full.
 *
 * <p>Control messages of one sender keep their order among themselves; there is no order between
 * them and that sender's other messages. On a tell only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Control {}
