/** Requests under way to the outside. */
@NullMarked
package dev.rondo.internal.gateway;

import org.jspecify.annotations.NullMarked;
