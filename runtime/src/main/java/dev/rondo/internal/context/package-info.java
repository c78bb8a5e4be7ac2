/** The context that messages carry for the program, where it wants that. */
@NullMarked
package dev.rondo.internal.context;

import org.jspecify.annotations.NullMarked;
