/** A broker that asks many shops at once, whose price lists take their time. */
@NullMarked
package dev.rondo.samples.quotes;

import org.jspecify.annotations.NullMarked;
