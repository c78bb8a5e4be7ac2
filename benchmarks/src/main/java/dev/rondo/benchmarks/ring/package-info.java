/**
 * What the baselines have in place of the runtime: entries of a ring, handlers with the same
 * dispatch as generated code, and a queue for one thread.
 */
@NullMarked
package dev.rondo.benchmarks.ring;

import org.jspecify.annotations.NullMarked;
