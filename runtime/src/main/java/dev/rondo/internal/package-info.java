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
 * <p>What senders and loops touch for a message, who writes it, and how:
 *
 * <pre>
 * where        field                      written by                        access
 * cell         loop                       nobody after the constructor      final
 *              running                    the loop, not for a message       plain, the loop only
 *              newest                     senders of control messages       volatile, by CAS
 *              everything else            the loop, not for a message       plain, the loop only
 * ref          tally, behavior            the loop, not for a message       plain, the loop only
 * tally        handled, ...               the loop                          plain, read by others after
 *                                                                           what a turn publishes
 *              everything else            nobody after the constructor      final
 * slot         all but sequence           the sender, then the loop that    plain, ordered by publishing
 *                                         clears it
 *              sequence                   whoever claims it                 plain
 *              publishedAnyway            a sender whose stack ended        volatile
 * lane         all                        its loop                          plain
 * inbound      the ring's cursor          senders, by CAS (tryNext)         volatile
 *              the ring's availability    senders, as they publish          release, read by acquire
 *              handled                    the loop, once a batch            release, read by senders
 *                                                                           of a full ring
 *              gate                       whoever closes, or has it grow    volatile, read after the claim
 *              ring                       whoever has it grow               volatile
 * wake-up      parked                     the loop; a waker clears it       volatile, by CAS
 *              afterEnd                   the loop, once                    volatile
 * turn         clock                      the loop, once a turn             opaque, read by the ticker
 *              isLong                     the ticker, the loop              volatile
 *              current, step, ...         the loop                          plain; the ticker may look
 * control      newest of the inbox        senders, by CAS                   volatile
 * inbox
 * </pre>
 *
 * <p>So a message between actors of one loop touches nothing that another thread writes, and a loop
 * writes nothing into a cell, which senders read, for a message.
 *
 * <p>One mechanism a package: {@code loop} the turn and the ring, {@code lane} the private queues,
 * {@code cell} the actor, {@code checked} checked mode, {@code control} what overtakes messages,
 * {@code ask} replies, {@code time} deadlines, {@code timers} what actors tell themselves, {@code
 * life} ends.
 */
@NullMarked
package dev.rondo.internal;

import org.jspecify.annotations.NullMarked;
