/**
 * Asks under way: {@link dev.rondo.internal.ask.PendingAsk} is the ask, its entry among the
 * deadlines, and the control message that carries the reply home, all in one object.
 */
@NullMarked
package dev.rondo.internal.ask;

import org.jspecify.annotations.NullMarked;
