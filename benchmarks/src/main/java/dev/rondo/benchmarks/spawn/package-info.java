/** What a short life costs: an actor is spawned, gets one message, and stops. */
@NullMarked
package dev.rondo.benchmarks.spawn;

import org.jspecify.annotations.NullMarked;
