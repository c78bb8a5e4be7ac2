package dev.rondo.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The author's word that a type may cross between actors as it is, because it is immutable or safe
 * for use by several threads.
 *
 * <p>The processor believes it and looks no further; so a wrong word is a data race. On a type
 * parameter of a contract it promises the same for every argument.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.TYPE_PARAMETER})
public @interface Sendable {}
