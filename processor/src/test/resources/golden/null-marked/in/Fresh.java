package shop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** An annotation of types that has nothing to do with null. */
@Target(ElementType.TYPE_USE)
public @interface Fresh {}
