// Nobody claims this one.
// OPTIONS -Xlint:-processing
package dev.rondo.shop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** An annotation of declarations, as there were before those of types. */
@Target(ElementType.PARAMETER)
public @interface Nullable {}
