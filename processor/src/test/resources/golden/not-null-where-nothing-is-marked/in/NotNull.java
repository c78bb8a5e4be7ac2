// Nobody claims this one.
// OPTIONS -Xlint:-processing
package library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Of a parameter, not of its type: like those that Kotlin's kapt writes. */
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface NotNull {}
