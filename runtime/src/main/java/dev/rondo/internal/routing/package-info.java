/**
 * What stands in front of actors: refs whose cells pass messages on, on the sender's thread, so
 * that there is no other actor in between. Start with {@link dev.rondo.internal.routing.RouteCell}.
 *
 * <p>Cells of two kinds. Some choose the actor when a slot is claimed, and hand out the slot of
 * that actor's queue: the message goes as if it had been sent there. The others, for which the
 * message decides or which have several receivers, hand out a draft, and send what is in it when it
 * is published.
 */
@NullMarked
package dev.rondo.internal.routing;

import org.jspecify.annotations.NullMarked;
