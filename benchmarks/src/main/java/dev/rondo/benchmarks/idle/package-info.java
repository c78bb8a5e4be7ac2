/** What a system uses that has nothing to do. Not a JMH benchmark: nothing happens in it. */
@NullMarked
package dev.rondo.benchmarks.idle;

import org.jspecify.annotations.NullMarked;
