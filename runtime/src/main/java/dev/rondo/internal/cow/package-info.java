/** Handles on values that are shared until somebody writes. */
@NullMarked
package dev.rondo.internal.cow;

import org.jspecify.annotations.NullMarked;
