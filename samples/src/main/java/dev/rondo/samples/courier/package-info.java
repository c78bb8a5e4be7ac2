/** Parcels that wait until there is a line: timers, a stash, and two behaviors of one actor. */
@NullMarked
package dev.rondo.samples.courier;

import org.jspecify.annotations.NullMarked;
