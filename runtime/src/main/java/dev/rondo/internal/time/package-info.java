/**
 * Deadlines of asks: {@link dev.rondo.internal.time.Deadlines} keeps them for one thread, {@link
 * dev.rondo.internal.time.Ticker} is that thread for asks made outside event loops. {@link
 * dev.rondo.internal.time.Durations} takes what the program gives.
 */
@NullMarked
package dev.rondo.internal.time;

import org.jspecify.annotations.NullMarked;
