/** What it costs that many add to one value and read it back: behind a lock, or in an actor. */
@NullMarked
package dev.rondo.benchmarks.sharedvalue;

import org.jspecify.annotations.NullMarked;
