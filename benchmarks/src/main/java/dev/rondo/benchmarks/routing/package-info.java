/** What it costs that one ref stands for many actors. */
@NullMarked
package dev.rondo.benchmarks.routing;

import org.jspecify.annotations.NullMarked;
