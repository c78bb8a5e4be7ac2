/** The same program with asks of Rondo and of Apache Pekko: what may be done when a reply comes. */
@NullMarked
package dev.rondo.benchmarks.confinement;

import org.jspecify.annotations.NullMarked;
