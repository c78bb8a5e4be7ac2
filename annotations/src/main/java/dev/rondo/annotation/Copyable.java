package dev.rondo.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a generated deep copier of a class or record, so that it can be sent where a parameter
 * is marked {@link Copied}, or in a {@code Cow}. What is in an object twice is in its copy twice,
 * as one copy.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Copyable {}
