/** What an actor takes that does nothing: start at {@link IdleActors}. */
@NullMarked
package dev.rondo.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
