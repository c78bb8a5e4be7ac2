/** The contracts of the benchmarked actors, and their behaviors. */
@NullMarked
package dev.rondo.benchmarks.contract;

import org.jspecify.annotations.NullMarked;
