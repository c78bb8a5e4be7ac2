/** What a value for many receivers costs. */
@NullMarked
package dev.rondo.benchmarks.fanout;

import org.jspecify.annotations.NullMarked;
