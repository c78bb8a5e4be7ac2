/**
 * Lanes: queues that only one event loop's thread touches, made of slots in linked chunks. Start at
 * {@link dev.rondo.internal.lane.Lane}.
 */
@NullMarked
package dev.rondo.internal.lane;

import org.jspecify.annotations.NullMarked;
