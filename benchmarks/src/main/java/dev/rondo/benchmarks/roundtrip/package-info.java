/** How long a thread outside the loop waits for an answer. */
@NullMarked
package dev.rondo.benchmarks.roundtrip;

import org.jspecify.annotations.NullMarked;
