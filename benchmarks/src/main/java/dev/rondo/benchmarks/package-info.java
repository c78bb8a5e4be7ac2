/**
 * Benchmarks of Rondo, each beside what it is measured against: start at {@link
 * dev.rondo.benchmarks.Benchmarks}.
 *
 * <p>A package is one question. In it, the class whose name ends in {@code Actors} is what is
 * measured, and the others are its baselines, method by method.
 */
@NullMarked
package dev.rondo.benchmarks;

import org.jspecify.annotations.NullMarked;
