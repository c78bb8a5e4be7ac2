/** What it costs to keep deadlines of which most never expire, and many do. */
@NullMarked
package dev.rondo.benchmarks.deadlines;

import org.jspecify.annotations.NullMarked;
