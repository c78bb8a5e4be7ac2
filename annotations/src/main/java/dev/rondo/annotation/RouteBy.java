package dev.rondo.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter by which a consistent-hashing router chooses the receiver of a message: equal
 * values go to the same one.
 *
 * <p>On one parameter of a message, of a type that has {@code equals} and {@code hashCode}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface RouteBy {}
