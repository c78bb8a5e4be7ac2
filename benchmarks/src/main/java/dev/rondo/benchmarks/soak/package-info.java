/** Hours of everything at once, at half of what the machine can do, to see what wears out. */
@NullMarked
package dev.rondo.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
