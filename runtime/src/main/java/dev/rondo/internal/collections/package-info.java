/** The collections in messages: frozen ones of our own, and those of the JDK that cannot change. */
@NullMarked
package dev.rondo.internal.collections;

import org.jspecify.annotations.NullMarked;
