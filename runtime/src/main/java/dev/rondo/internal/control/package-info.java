/**
 * Control messages: replies, ends of children, what contracts mark as control. They travel beside
 * the rings, are never refused, and run before user messages.
 *
 * <p>{@link dev.rondo.internal.control.ControlledCell} has those of one actor, {@link
 * dev.rondo.internal.control.ControlInbox} brings actors that have some to their loop, and {@link
 * dev.rondo.internal.control.ControlRounds} gives each its turn.
 */
@NullMarked
package dev.rondo.internal.control;

import org.jspecify.annotations.NullMarked;
