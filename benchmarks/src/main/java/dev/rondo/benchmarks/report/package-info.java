/** From what JMH returns to a table of ratios. */
@NullMarked
package dev.rondo.benchmarks.report;

import org.jspecify.annotations.NullMarked;
