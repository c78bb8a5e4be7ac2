/**
 * The end of a system: {@link dev.rondo.internal.shutdown.Shutdown} reads like the order of it.
 * What ends the event loops themselves is in {@code loop}.
 */
@NullMarked
package dev.rondo.internal.shutdown;

import org.jspecify.annotations.NullMarked;
