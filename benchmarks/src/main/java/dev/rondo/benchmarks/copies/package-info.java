/** What a deep copy costs that keeps what is shared, against one that does not look. */
@NullMarked
package dev.rondo.benchmarks.copies;

import org.jspecify.annotations.NullMarked;
