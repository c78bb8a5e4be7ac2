/** A bank that fails at times, and what stands in front of it. */
@NullMarked
package dev.rondo.samples.rates;

import org.jspecify.annotations.NullMarked;
