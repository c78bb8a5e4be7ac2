/**
 * What an actor tells itself when a time has come. {@link dev.rondo.internal.timers.ActorTimers}
 * has the timers of an incarnation; {@link dev.rondo.internal.timers.Tick} is the ref that what
 * they tell is addressed to, so that it can be told from other messages without looking at those.
 */
@NullMarked
package dev.rondo.internal.timers;

import org.jspecify.annotations.NullMarked;
