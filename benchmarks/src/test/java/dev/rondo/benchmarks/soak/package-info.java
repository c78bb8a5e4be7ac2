/** Tests of the soak. */
@NullMarked
package dev.rondo.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
