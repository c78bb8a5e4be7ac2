/**
 * How messages travel. Not exported.
 *
 * <p>The hot path, in the order in which a message meets it:
 *
 * <ol>
 *   <li>{@link dev.rondo.internal.cell.ActorCell#claim} finds the lane or ring that leads from the
 *       sender to the actor,
 *   <li>{@link dev.rondo.internal.lane.Lane#claim}, for an actor of the same loop, or {@link
 *       dev.rondo.internal.loop.Inbound#claim}, for any other thread, takes a slot, which the
 *       generated stub fills,
 *   <li>{@link dev.rondo.internal.cell.ActorCell#publish} makes it visible,
 *   <li>{@code Turn.run}, over and over on the thread of an {@link
 *       dev.rondo.internal.loop.EventLoop}, takes it in its step,
 *   <li>{@code Turn.handle} runs it in the turn of its actor, through the generated {@link
 *       dev.rondo.spi.GeneratedRef#dispatch}.
 * </ol>
 *
 * <p>One mechanism a package: {@code loop} the turn and the ring, {@code lane} the private queues,
 * {@code cell} the actor, {@code checked} checked mode, {@code control} what overtakes messages,
 * {@code ask} replies, {@code time} deadlines, {@code life} ends.
 */
@NullMarked
package dev.rondo.internal;

import org.jspecify.annotations.NullMarked;
