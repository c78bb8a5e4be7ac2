/** Apache Pekko Typed, as far as the benchmarks share it: they compare with what it does there. */
@NullMarked
package dev.rondo.benchmarks.pekko;

import org.jspecify.annotations.NullMarked;
