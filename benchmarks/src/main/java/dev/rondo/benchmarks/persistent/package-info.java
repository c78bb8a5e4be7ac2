/** What it costs to change a large collection a little while others hold it as it was. */
@NullMarked
package dev.rondo.benchmarks.persistent;

import org.jspecify.annotations.NullMarked;
